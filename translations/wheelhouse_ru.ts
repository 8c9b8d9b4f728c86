<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AxisTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month on a time axis, in your language&apos;s order; see QLocale&apos;s date formats</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Ждут сейчас</translation>
    </message>
    <message>
        <source>First response, people</source>
        <translation>Первый ответ человека</translation>
    </message>
    <message>
        <source>First response, people, p90</source>
        <translation>Первый ответ человека, p90</translation>
    </message>
    <message>
        <source>First response, anyone</source>
        <translation>Первый ответ, любой</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Время решения</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>Довольные клиенты</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>Решено ботами</translation>
    </message>
    <message>
        <source>Kept off the queue</source>
        <translation>Мимо очереди</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано людям</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Переведено</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Не дождались</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Уровень обслуживания</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>h for hours</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Обслужено людьми</translation>
    </message>
    <message>
        <source>First response after the hand-over</source>
        <translation>Первый ответ после передачи</translation>
    </message>
    <message>
        <source>Reply of a person</source>
        <translation>Ответ человека</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Время обработки</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>Решено сразу одним человеком</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Вновь открыто</translation>
    </message>
</context>
<context>
    <name>TrendPicture</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>weekday, day and month under the pointer, in your language&apos;s order</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Цель %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AboutDialog</name>
    <message>
        <source>About Wheelhouse</source>
        <translation>О программе Wheelhouse</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is Wheelhouse&apos;s version, %2 that of Qt</extracomment>
        <translation>Версия %1, с Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Её можно использовать, изучать, изменять и передавать дальше; гарантий нет.</translation>
    </message>
    <message>
        <source>With thanks to Qt and Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (public domain), libsodium (ISC), QtKeychain (BSD) and the typeface Inter (OFL 1.1).</source>
        <translation>С благодарностью Qt и Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (общественное достояние), libsodium (ISC), QtKeychain (BSD) и шрифту Inter (OFL 1.1).</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Скопировать диагностику</translation>
    </message>
    <message>
        <source>What a bug report needs, without passwords or messages</source>
        <translation>То, что нужно для сообщения об ошибке, без паролей и переписки</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentCard</name>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>%1 online · %2 away</source>
        <extracomment>how many agents are in either state</extracomment>
        <translation>%1 на месте · %2 отошли</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentMenu</name>
    <message>
        <source>Conversations at once</source>
        <translation>Разговоров одновременно</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownCard</name>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>What the table is by</source>
        <translation>По чему таблица</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownModel</name>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>First response by people, median</source>
        <extracomment>Column head: median of the first response by people</extracomment>
        <translation>Первый ответ человека, медиана</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Satisfied customers among those who rated, and how many rated</source>
        <extracomment>Column head: share of satisfied customers</extracomment>
        <translation>Довольные среди оценивших, и сколько оценили</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Довольны</translation>
    </message>
    <message>
        <source>Contacts resolved by bots alone</source>
        <extracomment>Column head: share of contacts that bots resolved</extracomment>
        <translation>Обращения, решённые одними ботами</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>Решено ботами</translation>
    </message>
    <message>
        <source>Contacts handed over to people</source>
        <extracomment>Column head: share of contacts handed over to people</extracomment>
        <translation>Обращения, переданные людям</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Comparison</name>
    <message>
        <source>vs yesterday</source>
        <extracomment>choice of what the figures are compared with: versus</extracomment>
        <translation>ко вчерашнему дню</translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation>к прошлому периоду</translation>
    </message>
    <message>
        <source>vs a year before</source>
        <translation>к прошлому году</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Без сравнения</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Неделей раньше</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Годом раньше</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>%1 вчера</translation>
    </message>
    <message>
        <source>%1 a week before</source>
        <translation>%1 неделей раньше</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>%1 годом раньше</translation>
    </message>
    <message>
        <source>%1 one period before</source>
        <translation>%1 период назад</translation>
    </message>
    <message>
        <source>vs same day last week</source>
        <translation>к тому же дню неделю назад</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Composer</name>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Напишите ответ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter отправляет, Shift+Enter начинает новую строку</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Отправка …</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Не отправлено. %1</translation>
    </message>
    <message>
        <source>%1 characters too long</source>
        <translation>Длиннее на %1 зн.</translation>
    </message>
    <message>
        <source>Will be sent when the connection is back</source>
        <translation>Будет отправлено, когда вернётся связь</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConnectionIndicator</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of the connection, %2 its latency: &quot;Live · 42 ms&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: %1 is the place, %2 the state of the connection there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConnectionPage</name>
    <message>
        <source>Explore the demo</source>
        <translation>Посмотреть демо</translation>
    </message>
    <message>
        <source>A made-up streaming service with two bots, 28 days of history and customers who write while you watch. Nothing you do there matters.</source>
        <translation>Вымышленный видеосервис с двумя ботами, 28 днями истории и клиентами, которые пишут у вас на глазах. Что бы вы там ни делали, это ни на что не влияет.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Your own Wheelhouse, inside this program. Everything stays in your data folder; no server is needed.</source>
        <translation>Ваш собственный Wheelhouse внутри этой программы. Всё остаётся в вашей папке данных; сервер не нужен.</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Открыть этот компьютер</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Подключиться к серверу</translation>
    </message>
    <message>
        <source>Your team&apos;s Wheelhouse. Ask whoever runs it for the address.</source>
        <translation>Wheelhouse вашей команды. Адрес спросите у того, кто им управляет.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Looking up your sign-in…</source>
        <translation>Поиск данных для входа…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a server&apos;s sign-in is kept in memory only, until you quit.</source>
        <translation>На этом рабочем столе нет доступного хранилища паролей, поэтому вход на сервер хранится только в памяти, пока вы не закроете программу.</translation>
    </message>
    <message>
        <source>A server&apos;s sign-in is kept in your desktop&apos;s keychain, never in a file. Without a keychain it is kept in memory only.</source>
        <translation>Вход на сервер хранится в хранилище паролей рабочего стола, никогда в файле. Без хранилища — только в памяти.</translation>
    </message>
    <message>
        <source>Welcome to the wheelhouse</source>
        <translation>Добро пожаловать в рубку</translation>
    </message>
    <message>
        <source>From here you steer customer care. Where shall it look?</source>
        <translation>Отсюда вы управляете поддержкой клиентов. Куда смотреть?</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Conversation</name>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Не отправлено: %1</translation>
    </message>
    <message>
        <source>↩ %1</source>
        <comment>answered</comment>
        <extracomment>what the company said last, in a list of conversations</extracomment>
        <translation>↩ %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>the promised time has passed by %1</extracomment>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 until the promised time</extracomment>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>wants a person</source>
        <translation>просит человека</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConversationCard</name>
    <message>
        <source>With</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Разговоры</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск разговоров</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Боты</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>how many conversations are shown, of all that are open</extracomment>
        <translation>открыто: %1</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>открыто: %1 из %2</translation>
    </message>
    <message>
        <source>Nobody is writing</source>
        <translation>Никто не пишет</translation>
    </message>
    <message>
        <source>Conversations appear here the moment a customer writes.</source>
        <translation>Разговоры появляются здесь, как только клиент напишет.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No open conversation has these words or this owner.</source>
        <translation>Нет открытого разговора с такими словами или у такого владельца.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CsvExport</name>
    <message>
        <source>%1 (s)</source>
        <extracomment>Column head in a CSV file: %1 is a figure, its unit seconds</extracomment>
        <translation>%1 (с)</translation>
    </message>
    <message>
        <source>%1 (0 to 1)</source>
        <extracomment>Column head in a CSV file: %1 is a share between 0 and 1</extracomment>
        <translation>%1 (от 0 до 1)</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Файл «%1» сохранён.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>The link is copied. Whoever opens it in a Wheelhouse sees the same question.</source>
        <translation>Ссылка скопирована. Кто откроет её в Wheelhouse, увидит тот же запрос.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What the link shows is there once you have chosen a Wheelhouse.</source>
        <translation>То, что показывает ссылка, появится, когда вы выберете Wheelhouse.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody, and a director sets them. Those of this computer are dropped: %1.</source>
        <translation>Цели теперь хранит сервер, они общие для всех, и задаёт их директор. Цели с этого компьютера удаляются: %1.</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody. This computer still has: %1.</source>
        <translation>Цели теперь хранит сервер, они общие для всех. На этом компьютере ещё есть: %1.</translation>
    </message>
    <message>
        <source>Set them for everybody</source>
        <translation>Задать их для всех</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ExportTables</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, month and year of a period, in your language&apos;s order; see QLocale&apos;s date formats</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it lets through: &quot;Channel: Messenger&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>Когда приходят клиенты</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>в час</translation>
    </message>
    <message>
        <source>Answered by people</source>
        <translation>С ответом человека</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценок</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure and the days it is compared with: &quot;CSAT, a year before&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Чем закончились обращения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>of</source>
        <translation>из</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано людям</translation>
    </message>
    <message>
        <source>Business hours</source>
        <extracomment>contacts within the hours at which people are at work</extracomment>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Outside business hours</source>
        <extracomment>contacts at all other times</extracomment>
        <translation>Нерабочее время</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Все часы</translation>
    </message>
    <message>
        <source>Each figure counts only what happened, by its own clock, in a quarter of an hour within (or outside) the business hours that were in force then for the brand of the contact. Customers waiting now are counted at all hours.</source>
        <translation>Каждый показатель учитывает только то, что по его собственным часам произошло в четверти часа в пределах (или вне) рабочих часов, действовавших тогда для бренда обращения. Клиенты, ожидающие сейчас, считаются в любое время.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>what a figure is to reach</extracomment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>время</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Cases that could be</source>
        <translation>Возможные случаи</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Не менее или не более</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FileSaver</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>Все боты</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>a period with a first and a last day of one&apos;s own</extracomment>
        <translation>Свой</translation>
    </message>
    <message>
        <source>The whole time has nothing before it.</source>
        <translation>До всего времени ничего не было.</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <extracomment>of a time zone, by its city: days and hours are cut as they are there</extracomment>
        <translation>Время: %1</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>See or set business hours</source>
        <translation>Показать или задать рабочие часы</translation>
    </message>
    <message>
        <source>No business hours are set. Set them with the clock beside this.</source>
        <translation>Рабочие часы не заданы. Задайте их кнопкой с часами рядом.</translation>
    </message>
    <message>
        <source>No business hours are set. A planner or an administrator can set them with the clock beside this.</source>
        <translation>Рабочие часы не заданы. Планировщик или администратор может задать их кнопкой с часами рядом.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Format</name>
    <message>
        <source>%1:%2</source>
        <comment>clock</comment>
        <extracomment>Two fields of a clock with their separator: minutes and seconds, or hours and minutes</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure and unit</comment>
        <extracomment>%1 is a figure, %2 its unit: &quot;1:48 min&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <extracomment>Short for millions, as on an axis: 1.2M</extracomment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <extracomment>Short for thousands, as on an axis: 35k</extracomment>
        <translation>%1 тыс.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <extracomment>A share in per cent; some languages put no space, or the sign first</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <extracomment>The first part of &quot;3 h 12 min&quot;</extracomment>
        <translation>%1 ч %2</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and hours</comment>
        <extracomment>The first part of &quot;2 d 4 h&quot;</extracomment>
        <translation>%1 д %2</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>ч</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <comment>clock</comment>
        <extracomment>Hours, minutes and seconds of a clock</extracomment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; s for seconds</extracomment>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>age</comment>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; h for hours</extracomment>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; d for days</extracomment>
        <translation>%1 д назад</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <extracomment>Percentage points: &quot;3.1 pt&quot;</extracomment>
        <translation>%1 п. п.</translation>
    </message>
    <message>
        <source>That was not accepted. Check what you entered and try again.</source>
        <translation>Это не принято. Проверьте введённое и попробуйте снова.</translation>
    </message>
    <message>
        <source>That was not accepted because of “%1”. Check it and try again.</source>
        <translation>Это не принято из-за «%1». Проверьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>That no longer exists. Somebody may have removed it.</source>
        <translation>Этого больше нет. Возможно, кто-то это удалил.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look at how it is now and decide again.</source>
        <translation>Кто-то успел раньше. Посмотрите, как сейчас, и решите заново.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in. Sign in again.</source>
        <translation>Сервер не знает этого входа. Войдите снова.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an administrator for it.</source>
        <translation>Ваша роль этого не позволяет. Попросите администратора.</translation>
    </message>
    <message>
        <source>That is too large. Shorten it and try again.</source>
        <translation>Это слишком велико. Сократите и попробуйте снова.</translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation>Слишком много попыток за короткое время. Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server cannot be reached or is not ready. It will be tried again.</source>
        <translation>Сервер недоступен или не готов. Попытка будет повторена.</translation>
    </message>
    <message>
        <source>That is closed already and cannot be changed any more.</source>
        <translation>Это уже закрыто и больше не меняется.</translation>
    </message>
    <message>
        <source>Stored data contradict themselves. Tell whoever runs the server.</source>
        <translation>Сохранённые данные противоречат друг другу. Сообщите тому, кто управляет сервером.</translation>
    </message>
    <message>
        <source>The other side is a newer Wheelhouse. Update this one.</source>
        <translation>На другой стороне более новый Wheelhouse. Обновите этот.</translation>
    </message>
    <message>
        <source>Another Wheelhouse is using it. Close that one first.</source>
        <translation>Это занято другим Wheelhouse. Сначала закройте его.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Freshness</name>
    <message>
        <source>Loading …</source>
        <translation>Загрузка …</translation>
    </message>
    <message>
        <source>Live, newest event %1</source>
        <extracomment>%1 an age: &quot;12 s ago&quot;</extracomment>
        <translation>Сейчас, последнее событие: %1</translation>
    </message>
    <message>
        <source>Not live: this is from %1, %2</source>
        <extracomment>%1 a time of day, %2 an age</extracomment>
        <translation>Не сейчас: состояние на %1, %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatMap</name>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Обращения по дням недели и часам</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 contacts an hour</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>%1 %2–%3: %4 обращений в час</translation>
    </message>
    <message>
        <source>%1 %2–%3: no data</source>
        <translation>%1 %2–%3: нет данных</translation>
    </message>
    <message>
        <source>%1. Most: %2</source>
        <translation>%1. Больше всего: %2</translation>
    </message>
    <message>
        <source>contacts an hour</source>
        <translation>обращений в час</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Ladder</name>
    <message>
        <source>Solved by the bot</source>
        <translation>Решено ботом</translation>
    </message>
    <message>
        <source>No person joined, of what the bot answered. It is what is usually published, and it counts those who gave up as solved.</source>
        <translation>Без человека, из тех, на которые бот ответил. Обычно публикуют именно это; сдавшиеся считаются решёнными.</translation>
    </message>
    <message>
        <source>Resolved of answered</source>
        <translation>Решено из отвеченных</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot answered.</source>
        <translation>Решено без передачи и очереди, из тех, на которые бот ответил.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Доля решений</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot was involved in. Vendors of bots count so.</source>
        <translation>Решено без передачи и очереди, из тех, где бот участвовал. Так считают поставщики ботов.</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Удержано ботом</translation>
    </message>
    <message>
        <source>No person joined, of contacts for which a bot stood ready. Those who gave up are in it, so it is no resolution.</source>
        <translation>Без человека, из обращений, для которых был бот. Сюда входят и сдавшиеся, так что это не решение.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Доля автоматизации</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of all contacts.</source>
        <translation>Решено без передачи и очереди, из всех обращений.</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Надолго</translation>
    </message>
    <message>
        <source>Of the resolved, those whose customer did not come back to the topic within 7 days.</source>
        <translation>Из решённых те, чей клиент не вернулся к теме за 7 дней.</translation>
    </message>
    <message>
        <source>Lasting where a bot was</source>
        <translation>Надолго там, где был бот</translation>
    </message>
    <message>
        <source>Resolved for good, of contacts for which a bot stood ready.</source>
        <translation>Решено окончательно, из обращений, для которых был бот.</translation>
    </message>
    <message>
        <source>ROAR</source>
        <translation>ROAR</translation>
    </message>
    <message>
        <source>Rate of automated resolution: resolved for good, of all contacts. The strictest figure.</source>
        <translation>Доля автоматических решений: решено окончательно, из всех обращений. Самый строгий показатель.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>contacts that are part of others: &quot;512 of 880&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a figure&apos;s name, its share, and what is divided by what: &quot;Containment: 58 % (512 of 880)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>95 % sure from %1 to %2</source>
        <translation>с уверенностью 95 % от %1 до %2</translation>
    </message>
    <message>
        <source>%1 said so, %2 left in silence.</source>
        <translation>Подтвердили: %1, ушли молча: %2.</translation>
    </message>
    <message>
        <source>%1 came back. Final a week after the period.</source>
        <translation>Вернулись: %1. Окончательно через неделю после периода.</translation>
    </message>
    <message>
        <source>Outcome ladder: of %1 contacts a bot answered %2, resolved %3, and %4 did not come back.</source>
        <translation>Лестница исходов: из %1 обращений бот ответил на %2, решил %3, и %4 не вернулись.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>A bot stood ready</source>
        <translation>Был готов бот</translation>
    </message>
    <message>
        <source>The bot tried</source>
        <translation>Бот пытался</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>Ответил</translation>
    </message>
    <message>
        <source>No person joined</source>
        <translation>Без человека</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Надолго</translation>
    </message>
    <message>
        <source>All contacts that began in the period.</source>
        <translation>Все обращения, начатые в этом периоде.</translation>
    </message>
    <message>
        <source>A bot served their channel and brand.</source>
        <translation>Их канал и бренд обслуживал бот.</translation>
    </message>
    <message>
        <source>The bot said more than a greeting, or handed over by itself.</source>
        <translation>Бот сказал больше приветствия или сам передал человеку.</translation>
    </message>
    <message>
        <source>The bot gave at least one real answer.</source>
        <translation>Бот дал хотя бы один настоящий ответ.</translation>
    </message>
    <message>
        <source>Answered, and ended without a person; some of them gave up.</source>
        <translation>С ответом и без человека до конца; некоторые сдались.</translation>
    </message>
    <message>
        <source>Without hand-over and queue; the customer said it is solved, or left in silence after an answer.</source>
        <translation>Без передачи и очереди; клиент подтвердил решение или замолчал после ответа.</translation>
    </message>
    <message>
        <source>Resolved, and the customer did not come back to the topic within 7 days, on any channel.</source>
        <translation>Решено, и клиент не вернулся к теме за 7 дней ни по одному каналу.</translation>
    </message>
    <message>
        <source>Each bar is a part of the one above it; what is pale was lost on the way. Point at a bar or a figure to see what it means.</source>
        <translation>Каждая полоса — часть той, что над ней; бледное потеряно по пути. Наведите на полосу или показатель, чтобы узнать смысл.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>of all</source>
        <extracomment>head of a column: share of all contacts</extracomment>
        <translation>от всех</translation>
    </message>
    <message>
        <source>of above</source>
        <extracomment>head of a column: share of the step above</extracomment>
        <translation>от верхней</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <extracomment>heading; how many contacts a bot let go to a person</extracomment>
        <translation>Передано людям: %1</translation>
    </message>
    <message>
        <source>No contact was handed over.</source>
        <translation>Ни одно обращение не передано.</translation>
    </message>
    <message>
        <source>Step or figure</source>
        <translation>Ступень или показатель</translation>
    </message>
    <message>
        <source>of</source>
        <translation>из</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Интервал 95 %</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LadderCard</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Outcome ladder as a table</source>
        <translation>Лестница исходов таблицей</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Чем закончились обращения</translation>
    </message>
    <message>
        <source>of those that began in the period</source>
        <translation>из начатых в этом периоде</translation>
    </message>
    <message>
        <source>Show the ladder as a table</source>
        <translation>Показать лестницу таблицей</translation>
    </message>
    <message>
        <source>The same numbers as a table, with what each means</source>
        <translation>Те же числа таблицей, с пояснениями</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkProblem</name>
    <message>
        <source>The link&apos;s days are not a period: “%1” and “%2” must be days such as 2026-03-30, the first not after the last, at most %3 years apart, and belong to the period “custom”.</source>
        <translation>Дни в ссылке не образуют период: «%1» и «%2» должны быть датами вида 2026-03-30, первая не позже последней, с промежутком не более %3 лет, и относиться к периоду «custom».</translation>
    </message>
    <message>
        <source>The link compares with “%1”, which is not known or overlaps with its own period.</source>
        <translation>Ссылка сравнивает с «%1»: такое сравнение неизвестно или пересекается с самим периодом.</translation>
    </message>
    <message>
        <source>The link asks for the figure “%1”, which this Wheelhouse does not know.</source>
        <translation>Ссылка запрашивает показатель «%1», которого этот Wheelhouse не знает.</translation>
    </message>
    <message>
        <source>The link asks for the period “%1”, which this Wheelhouse does not know.</source>
        <translation>Ссылка запрашивает период «%1», которого этот Wheelhouse не знает.</translation>
    </message>
    <message>
        <source>The link names the time zone “%1”, which does not exist.</source>
        <translation>В ссылке указан часовой пояс «%1», которого не существует.</translation>
    </message>
    <message>
        <source>The link&apos;s part “%1” is too long or has characters that no name has.</source>
        <translation>Часть «%1» ссылки слишком длинна или содержит символы, которых не бывает в названиях.</translation>
    </message>
    <message>
        <source>That is no link to Wheelhouse: it must begin with “wheelhouse://”.</source>
        <translation>Это не ссылка на Wheelhouse: она должна начинаться с «wheelhouse://».</translation>
    </message>
    <message>
        <source>The link is too long to be one.</source>
        <translation>Ссылка слишком длинна, чтобы быть ссылкой.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this Wheelhouse does not have. It opens links to “overview”.</source>
        <translation>Ссылка ведёт на «%1», чего в этом Wheelhouse нет. Он открывает ссылки на «overview».</translation>
    </message>
    <message>
        <source>The link is damaged at “%1”. Copy it anew.</source>
        <translation>Ссылка повреждена в месте «%1». Скопируйте её заново.</translation>
    </message>
    <message>
        <source>The link has a part “%1” that this Wheelhouse does not know. It may come from a newer one.</source>
        <translation>В ссылке есть часть «%1», которой этот Wheelhouse не знает. Возможно, она из более новой версии.</translation>
    </message>
    <message>
        <source>The link says “%1” twice.</source>
        <translation>В ссылке «%1» указано дважды.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkWords</name>
    <message>
        <source>The server&apos;s certificate is not trusted (%1). Ask whoever runs it for a valid one, or for the authority to install.</source>
        <translation>Сертификату сервера нет доверия (%1). Попросите того, кто им управляет, о действительном или об удостоверяющем центре для установки.</translation>
    </message>
    <message>
        <source>This dashboard and the server do not fit together: %1. Update the older of the two.</source>
        <translation>Эта программа и сервер не подходят друг другу: %1. Обновите то, что старше.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in. Check name and password, or ask for a new token.</source>
        <translation>Сервер не принял вход. Проверьте имя и пароль или попросите новый токен.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>State of the connection: what is shown is true now</extracomment>
        <translation>Связь есть</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>seconds until the next attempt</comment>
        <translation>
            <numerusform>Новая попытка через %n с</numerusform>
            <numerusform>Новая попытка через %n с</numerusform>
            <numerusform>Новая попытка через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds to the server and back</extracomment>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;: when the server was last heard of</extracomment>
        <translation>последний сигнал %1</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n s.</source>
        <translation>
            <numerusform>Следующая попытка через %n с.</numerusform>
            <numerusform>Следующая попытка через %n с.</numerusform>
            <numerusform>Следующая попытка через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server at %2 does not answer. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;</extracomment>
        <translation>Сервер %2 не отвечает. %1</translation>
    </message>
    <message>
        <source>The server was last heard %2. What you see may be out of date. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;, %2 an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Последний сигнал сервера: %2. То, что вы видите, могло устареть. %1</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like care.example.com or wss://care.example.com/session.</source>
        <translation>Это не адрес сервера. Он выглядит так: care.example.com или wss://care.example.com/session.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way could read customers&apos; messages and your password. Use wss://, or allow it below if you know the network.</source>
        <translation>Без шифрования любой по пути мог бы прочесть сообщения клиентов и ваш пароль. Используйте wss:// или разрешите ниже, если знаете эту сеть.</translation>
    </message>
    <message>
        <source>No sign-in is kept for this server. Enter your password or token again.</source>
        <translation>Для этого сервера вход не сохранён. Введите пароль или токен снова.</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>Запустить не удалось: %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Планировщик</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Админ</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveAgentModel</name>
    <message>
        <source>%1/%2</source>
        <extracomment>Load of an agent: conversations held now, and at most</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Handled</source>
        <extracomment>Column head: conversations the agent closed today</extracomment>
        <translation>Обработано</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отошёл</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveConversationModel</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Column head: the bot, queue or agent that has the conversation</extracomment>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how long the customer has been waiting</extracomment>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Последнее сообщение</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск разговоров</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Войти в разговор</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Написать ответ</translation>
    </message>
    <message>
        <source>Transfer the conversation</source>
        <translation>Перевести разговор</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Закрыть разговор</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Set an agent&apos;s presence and limit</source>
        <translation>Задать присутствие и предел оператора</translation>
    </message>
    <message>
        <source>As it was…</source>
        <translation>Как было…</translation>
    </message>
    <message>
        <source>The floor at any past minute (Ctrl+H)</source>
        <translation>Зал в любую прошедшую минуту (Ctrl+H)</translation>
    </message>
    <message>
        <source>The floor as it was</source>
        <translation>Зал, каким он был</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PastPage</name>
    <message>
        <source>The floor as it was</source>
        <translation>Зал, каким он был</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Вернуться в настоящее</translation>
    </message>
    <message>
        <source>Leaves the past (Esc)</source>
        <translation>Выход из прошлого (Esc)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>На четверть часа раньше</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>На минуту раньше</translation>
    </message>
    <message>
        <source>A minute passes in a second (Ctrl+Space)</source>
        <translation>Минута проходит за секунду (Ctrl+Пробел)</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>На минуту позже</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>На четверть часа позже</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск разговоров</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Play 60×</source>
        <translation>Пуск 60×</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Остановить воспроизведение</translation>
    </message>
    <message>
        <source>Play, a minute a second</source>
        <translation>Воспроизвести, минута за секунду</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TimeBar</name>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>Left and right go by a minute, Page Up and Page Down by a quarter of an hour.</source>
        <translation>Стрелки влево и вправо сдвигают на минуту, Page Up и Page Down — на четверть часа.</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 waiting</source>
        <extracomment>%1 time of day, %2 and %3 numbers of conversations</extracomment>
        <translation>%1: открытых %2, ждут %3</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveQueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how many customers wait</extracomment>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>Column head: how long the one at the front has waited</extracomment>
        <translation>Дольше всех</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column head: conversations that agents could still take</extracomment>
        <translation>Свободно</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>Сменить сервер…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a page&apos;s entry: its name and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Цвета: светлые</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Цвета: тёмные</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>Цвета: как в системе</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewExports</name>
    <message>
        <source>Export what it saves</source>
        <translation>Экспорт экономии</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>Что это экономит?</translation>
    </message>
    <message>
        <source>Export who answered</source>
        <translation>Экспорт ответивших</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>Кто ответил на опрос</translation>
    </message>
    <message>
        <source>Export the trend</source>
        <translation>Экспорт динамики</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Экспорт карты по часам</translation>
    </message>
    <message>
        <source>When customers come, contacts an hour</source>
        <translation>Когда приходят клиенты, обращений в час</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Изображение (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Векторный рисунок (SVG)…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Книга Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблица (CSV)…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>Книга XLSX</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Export the ladder</source>
        <translation>Экспорт лестницы</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Чем закончились обращения</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Экспорт страницы</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Отчёт (PDF)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Export the distribution</source>
        <translation>Экспорт распределения</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>Распределение: %1</translation>
    </message>
    <message>
        <source>Export the two metrics</source>
        <translation>Экспорт двух показателей</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Key figures (XLSX)…</source>
        <translation>Ключевые показатели (XLSX)…</translation>
    </message>
    <message>
        <source>Key figures (CSV)…</source>
        <translation>Ключевые показатели (CSV)…</translation>
    </message>
    <message>
        <source>Export the table by agent</source>
        <translation>Экспортировать таблицу по операторам</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>По операторам</translation>
    </message>
    <message>
        <source>Export why it changed</source>
        <translation>Экспорт разбора изменения</translation>
    </message>
    <message>
        <source>Why did it change? %1</source>
        <translation>Почему изменилось? %1</translation>
    </message>
    <message>
        <source>Taken apart by: %1. %2</source>
        <translation>Разложено по: %1. %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewHead</name>
    <message>
        <source>Back to the question before</source>
        <translation>Назад к предыдущему запросу</translation>
    </message>
    <message>
        <source>Forward to the next question</source>
        <translation>Вперёд к следующему запросу</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>Скопировать ссылку на этот вид</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Choose the figures</source>
        <translation>Выбрать показатели</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewPage</name>
    <message>
        <source>No contacts here</source>
        <translation>Здесь нет обращений</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters. Choose a longer period or take filters back.</source>
        <translation>За этот период с этими фильтрами никто не писал и не звонил. Выберите больший период или снимите фильтры.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Настенное табло</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PeriodDates</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PlaceCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PresenceBar</name>
    <message>
        <source>My presence</source>
        <translation>Моё присутствие</translation>
    </message>
    <message>
        <source>My limit</source>
        <translation>Мой предел</translation>
    </message>
    <message>
        <source>Conversations I hold at once</source>
        <translation>Сколько разговоров я веду сразу</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueCard</name>
    <message>
        <source>waiting</source>
        <comment>after a number of customers</comment>
        <translation>ждут</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>дольше всех %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message>
        <source>next about %1</source>
        <extracomment>how long the next customer will wait</extracomment>
        <translation>ждать ≈ %1</translation>
    </message>
    <message>
        <source>%1 online · %2 free</source>
        <extracomment>agents online, and conversations they could still take</extracomment>
        <translation>%1 на месте · %2 свободно</translation>
    </message>
    <message>
        <source>Agents online, and how many conversations they could still take</source>
        <translation>Операторы на месте и сколько разговоров они ещё могут взять</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueStrip</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RecentServers</name>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A remembered server: %1 is the user&apos;s name, %2 the server&apos;s</extracomment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Подключиться к %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Забыть %1</translation>
    </message>
    <message>
        <source>Forget this server and its sign-in</source>
        <translation>Забыть этот сервер и вход на него</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SaveFile</name>
    <message>
        <source>“%1” was not saved: there is no folder “%2” any more. Choose another one.</source>
        <translation>Файл «%1» не сохранён: папки «%2» больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>“%1” was not saved: you may not write to “%2”. Choose another folder.</source>
        <translation>Файл «%1» не сохранён: в папку «%2» нельзя записывать. Выберите другую.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk of “%2” is full. Make room there or choose another folder.</source>
        <translation>Файл «%1» не сохранён: диск с папкой «%2» заполнен. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold that many rows. Narrow the filter, or export the table as CSV.</source>
        <translation>В электронную таблицу столько строк не поместится. Сузьте фильтр или сохраните таблицу как CSV.</translation>
    </message>
    <message>
        <source>“%1” was not saved to “%2”: %3. Try again or choose another folder.</source>
        <translation>Файл «%1» не сохранён в «%2»: %3. Повторите попытку или выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ServerForm</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Allow unencrypted</source>
        <translation>Разрешить без шифрования</translation>
    </message>
    <message>
        <source>care.example.com</source>
        <extracomment>An example of an address, not to be translated beyond the host&apos;s name</extracomment>
        <translation>care.example.com</translation>
    </message>
    <message>
        <source>Sign in by name and password</source>
        <translation>Войти по имени и паролю</translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation>Войти по токену</translation>
    </message>
    <message>
        <source>Anybody on the way could read customers&apos; messages</source>
        <translation>Любой по пути мог бы прочесть сообщения клиентов</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>Enter your name on that server.</source>
        <translation>Введите ваше имя на этом сервере.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Введите токен.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShellActions</name>
    <message>
        <source>Try to connect now</source>
        <translation>Подключиться сейчас</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>Сменить сервер…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Светлое, тёмное или как в системе</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation>О программе Wheelhouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>An action: shows the page called %1</extracomment>
        <translation>Перейти: %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab move between controls, the arrow keys within one.</source>
        <translation>Tab и Shift+Tab переходят между элементами, стрелки — внутри элемента.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Tile</name>
    <message>
        <source>in all queues</source>
        <translation>во всех очередях</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 из %2</translation>
    </message>
    <message>
        <source>95 % sure to lie between %1 and %2</source>
        <translation>с уверенностью 95 % между %1 и %2</translation>
    </message>
    <message>
        <source>better</source>
        <translation>лучше</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>хуже</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>явной разницы нет</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>n = %1, few cases</source>
        <extracomment>so few cases that the figure says little; as short as can be</extracomment>
        <translation>n = %1, мало</translation>
    </message>
    <message>
        <source>n = %1, %2 replied</source>
        <extracomment>answers to a survey, and the share of those asked that they are; as short as can be</extracomment>
        <translation>n = %1, ответили %2</translation>
    </message>
    <message>
        <source>%1 replied of %2 asked, a response rate of %3</source>
        <translation>%1 ответов из %2 опрошенных, доля ответивших %3</translation>
    </message>
    <message>
        <source>Fewer than %1 cases say little.</source>
        <translation>Меньше %1 случаев мало о чём говорят.</translation>
    </message>
    <message>
        <source>Too few cases to tell the change from chance</source>
        <translation>Слишком мало случаев, чтобы отличить изменение от случайности</translation>
    </message>
    <message>
        <source>the change lies between %1 and %2 (95 %)</source>
        <translation>изменение между %1 и %2 (95 %)</translation>
    </message>
    <message>
        <source>Within noise: %1, chance alone does as much</source>
        <translation>В пределах шума: %1, столько даёт и случай</translation>
    </message>
    <message>
        <source>More than chance: %1</source>
        <translation>Больше случайного: %1</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>в пределах шума</translation>
    </message>
    <message>
        <source>Cases: %1, of %2 that could have been</source>
        <translation>Случаев: %1 из %2 возможных</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Случаев: %1</translation>
    </message>
    <message>
        <source>Agents&apos; time: %1</source>
        <extracomment>how much time of the people who serve customers a figure is made of: &quot;5,720 h&quot;</extracomment>
        <translation>Время операторов: %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TileBoard</name>
    <message>
        <source>Why did it change?</source>
        <translation>Почему изменилось?</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Цель…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Transcript</name>
    <message>
        <source>%1 · %2</source>
        <comment>notice and time</comment>
        <extracomment>a notice in a transcript and the time of day it came</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Show all (%1 more characters)</source>
        <translation>Показать всё (ещё %1 зн.)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptHead</name>
    <message>
        <source>With %1</source>
        <translation>У: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>ждёт %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>Запись разговора</translation>
    </message>
    <message>
        <source>↓ New messages: %1</source>
        <translation>↓ Новые сообщения: %1</translation>
    </message>
    <message>
        <source>Go to the new messages: %1</source>
        <translation>К новым сообщениям: %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a message: %1 is who wrote, %2 what</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptPanel</name>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Take the conversation over (Ctrl+J)</source>
        <translation>Взять разговор на себя (Ctrl+J)</translation>
    </message>
    <message>
        <source>Hand it on to a colleague or a queue (Ctrl+T)</source>
        <translation>Передать коллеге или в очередь (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>End the conversation (Ctrl+E)</source>
        <translation>Завершить разговор (Ctrl+E)</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Разговор не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to read along, join it or answer.</source>
        <translation>Выберите разговор в списке, чтобы читать, войти или ответить.</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Выберите разговор в списке, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Этот разговор нельзя показать</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Загрузка …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Этот разговор закрыт.</translation>
    </message>
    <message>
        <source>Join to write.</source>
        <translation>Войдите, чтобы писать.</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Take over to write.</source>
        <translation>Возьмите на себя, чтобы писать.</translation>
    </message>
    <message>
        <source>A colleague answers here.</source>
        <translation>Здесь отвечает коллега.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TransferDialog</name>
    <message>
        <source>Transfer the conversation</source>
        <translation>Перевести разговор</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Кому перевести</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>Что должен знать следующий</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Очередь %1</translation>
    </message>
    <message>
        <source>%1 – %2, %3 of %4</source>
        <extracomment>a colleague: name, presence, conversations held and at most</extracomment>
        <translation>%1 – %2, %3 из %4</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendCard</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Trend as a table</source>
        <translation>График таблицей</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>Показатель графика</translation>
    </message>
    <message>
        <source>Show the trend as a table</source>
        <translation>Показать график таблицей</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Те же числа таблицей</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>по неделям</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>по часам</translation>
    </message>
    <message>
        <source>by %1 minutes</source>
        <translation>по %1 мин</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Почему изменилось?</translation>
    </message>
    <message>
        <source>Why did it change? (W on a tile)</source>
        <translation>Почему изменилось? (W на плитке)</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Цель…</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Задать цель</translation>
    </message>
    <message>
        <source>Set a target (T on a tile)</source>
        <translation>Задать цель (T на плитке)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Показать контакты</translation>
    </message>
    <message>
        <source>Show the contacts behind the figure (Enter on a tile)</source>
        <translation>Показать контакты за показателем (Enter на плитке)</translation>
    </message>
    <message>
        <source>The floor at this time</source>
        <translation>Зал в это время</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendChart</name>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a time, %2 a figure</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a time, %2 a figure, %3 one of the days compared with: &quot;11,702 one period before&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::UserBadge</name>
    <message>
        <source>Signed in as %1, %2</source>
        <extracomment>Read aloud: %1 is the user&apos;s name, %2 the role</extracomment>
        <translation>Вход: %1, %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Its period moves on: “28 days” are always the last 28.</source>
        <translation>Период сдвигается: «28 дней» — это всегда последние 28.</translation>
    </message>
    <message>
        <source>There is a view “%1”. It will be replaced.</source>
        <translation>Вид «%1» уже есть. Он будет заменён.</translation>
    </message>
    <message>
        <source>Another view is called “%1”.</source>
        <translation>Другой вид называется «%1».</translation>
    </message>
    <message>
        <source>It keeps its first and last day.</source>
        <translation>Первый и последний день сохраняются.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Сохранённые виды: %1</translation>
    </message>
    <message>
        <source>Questions you have saved under a name</source>
        <translation>Запросы, сохранённые под названием</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Управление видами…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsDialog</name>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>Заменить показанным</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>“%1” was replaced.</source>
        <translation>Вид «%1» заменён.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Вид «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Why</name>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n вместе</numerusform>
            <numerusform>ещё %n вместе</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3 → %4)</source>
        <extracomment>a change of a count, the value it comes from, and its own figures: &quot;+512: Payment (1,200 → 1,712)&quot;</extracomment>
        <translation>%1: %2 (%3 → %4)</translation>
    </message>
    <message>
        <source>%1: %2 itself went from %3 to %4</source>
        <extracomment>%1 a change of the whole figure; %2 a topic, channel ...; %3, %4 its own figures</extracomment>
        <translation>%1: внутри «%2» было %3, стало %4</translation>
    </message>
    <message>
        <source>%1: more cases were %2 (%3, now %4)</source>
        <extracomment>%1 a change of the whole figure; %2 a topic, channel ...; %3, %4 shares of all cases</extracomment>
        <translation>%1: больше случаев «%2» (%3, теперь %4)</translation>
    </message>
    <message>
        <source>%1: fewer cases were %2 (%3, now %4)</source>
        <translation>%1: меньше случаев «%2» (%3, теперь %4)</translation>
    </message>
    <message>
        <source>Version of the script</source>
        <translation>Версия сценария</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (%4).</source>
        <extracomment>a figure&apos;s name, what it was, what it is, and the difference</extracomment>
        <translation>%1: было %2, стало %3 (%4).</translation>
    </message>
    <message>
        <source>Too few cases to tell it from chance.</source>
        <translation>Слишком мало случаев, чтобы отличить это от случайности.</translation>
    </message>
    <message>
        <source>More than chance alone does (95 %: %1 to %2).</source>
        <translation>Больше, чем даёт случай (95 %: от %1 до %2).</translation>
    </message>
    <message>
        <source>Chance alone does as much (95 %: %1 to %2), so read the parts with care.</source>
        <translation>Столько даёт и случай (95 %: от %1 до %2), так что читайте части с осторожностью.</translation>
    </message>
    <message>
        <source>Medians and percentiles have no parts that add up; this is the mean of the same durations.</source>
        <translation>Медианы и процентили не складываются из частей; это среднее тех же длительностей.</translation>
    </message>
    <message>
        <source>By %1 nothing changed.</source>
        <translation>%1: ничего не изменилось.</translation>
    </message>
    <message>
        <source>The axis does not begin at 0.</source>
        <translation>Ось начинается не с 0.</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>by mix</source>
        <extracomment>heads of columns: what comes from another mix of cases, what from cases that changed</extracomment>
        <translation>за счёт состава</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>само по себе</translation>
    </message>
    <message>
        <source>Cases before</source>
        <translation>Случаев раньше</translation>
    </message>
    <message>
        <source>Cases now</source>
        <translation>Случаев сейчас</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>There is nothing to compare with. Choose a comparison, and a period before which there are figures.</source>
        <translation>Сравнивать не с чем. Выберите сравнение и период, до которого есть данные.</translation>
    </message>
    <message>
        <source>This figure does not consist of parts that add up. Choose a share, a count or a duration.</source>
        <translation>Этот показатель не складывается из частей. Выберите долю, количество или длительность.</translation>
    </message>
    <message>
        <source>There are no cases in this period, so there is nothing to explain.</source>
        <translation>В этом периоде нет случаев, объяснять нечего.</translation>
    </message>
    <message>
        <source>There are no cases in the period compared with, so there is nothing to explain.</source>
        <translation>В периоде сравнения нет случаев, объяснять нечего.</translation>
    </message>
    <message>
        <source>“By itself”: the cases became different. “By mix”: there are more or fewer of them. The parts add up to the change; what caused it they do not say.</source>
        <translation>«Само по себе»: случаи стали другими. «За счёт состава»: их больше или меньше. Части складываются в изменение; о причине они не говорят.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::WhyDialog</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Parts of the change as a table</source>
        <translation>Части изменения таблицей</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Почему изменилось?</translation>
    </message>
    <message>
        <source>Taken apart by</source>
        <translation>Разложено по</translation>
    </message>
    <message>
        <source>Taken apart by; the first of them tells most</source>
        <translation>Разложено по; первое говорит больше всего</translation>
    </message>
    <message>
        <source>Show the parts as a table</source>
        <translation>Показать части таблицей</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Те же числа таблицей</translation>
    </message>
    <message>
        <source>The server is taking the change apart …</source>
        <translation>Сервер раскладывает изменение на части…</translation>
    </message>
    <message>
        <source>%1 (tells most)</source>
        <translation>%1 (главное)</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Words</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>просьба о человеке</translation>
    </message>
    <message>
        <source>the bot did not understand</source>
        <translation>бот не понял</translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation>деликатная тема</translation>
    </message>
    <message>
        <source>going in circles</source>
        <translation>ходит по кругу</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>a rule of the script</source>
        <translation>правило сценария</translation>
    </message>
    <message>
        <source>no bot serves here</source>
        <translation>здесь нет бота</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>достигнут предел</translation>
    </message>
    <message>
        <source>a person joined</source>
        <translation>вошёл человек</translation>
    </message>
    <message>
        <source>the customer is upset</source>
        <translation>клиент раздражён</translation>
    </message>
    <message>
        <source>the customer said it is solved</source>
        <translation>клиент говорит, что решено</translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation>оператором</translation>
    </message>
    <message>
        <source>nobody wrote any more</source>
        <translation>больше никто не писал</translation>
    </message>
    <message>
        <source>the call ended</source>
        <translation>звонок завершён</translation>
    </message>
    <message>
        <source>the customer left the queue</source>
        <translation>клиент ушёл из очереди</translation>
    </message>
    <message>
        <source>never came through</source>
        <translation>не состоялся</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Веб-чат</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>Store review</source>
        <translation>Отзыв в магазине</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Пилот</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Outage over</source>
        <translation>Сбой устранён</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Премьера</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Всплеск</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Передан человеку: %1</translation>
    </message>
    <message>
        <source>Put in a queue</source>
        <translation>Поставлен в очередь</translation>
    </message>
    <message>
        <source>Put in the queue %1</source>
        <translation>Поставлен в очередь %1</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 берёт на себя</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Переведён: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыт: %1</translation>
    </message>
    <message>
        <source>Asked for a rating</source>
        <translation>Запрошена оценка</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Оценка %1</translation>
    </message>
    <message>
        <source>The customer said it is not solved</source>
        <translation>Клиент говорит, что не решено</translation>
    </message>
    <message>
        <source>The customer said it is solved</source>
        <translation>Клиент говорит, что решено</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Conversation began</source>
        <translation>Начало разговора</translation>
    </message>
    <message>
        <source>App store</source>
        <translation>Магазин приложений</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Подарочная карта</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Chat limit</source>
        <translation>Лимит чатов</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::XlsxExport</name>
    <message>
        <source>Definitions</source>
        <translation>Определения</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Выгружено</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Conversations that began in the period, calls that never reached the queue in earnest (phantoms) included.</source>
        <translation>Обращения, начатые за период, включая звонки, которые так и не дошли до очереди (фантомы).</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the first message of an agent that answers the customer&apos;s first message (hotline: to the call being answered); contacts without such an answer are left out and shown by the sample.</source>
        <translation>Медиана времени от начала обращения до первого сообщения оператора в ответ на первое сообщение клиента (телефон: до снятия трубки); обращения без такого ответа не учтены и видны по выборке.</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Время, за которое девять из десяти обращений, получивших ответ человека, его получили, от начала обращения; без ответа не учтены.</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message (hotline: from the beginning of the call) to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>Медиана времени от первого сообщения клиента (телефон: от начала звонка) до первого ответа бота или человека; без ответа не учтены.</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered; abandoned ones are left out.</source>
        <translation>Медиана времени от начала обращения до его последнего закрытия (до последнего сообщения, если его закрыли из-за молчания) по закрытым за период обращениям с ответом бота или человека; брошенные не учтены.</translation>
    </message>
    <message>
        <source>Ratings of 4 or 5 among all ratings; a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>Оценки 4 или 5 среди всех оценок; обращение считается один раз, с последней оценкой, в том периоде, когда её попросили; звёзды отзывов о приложении не учитываются.</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer, among all contacts that began in the period; coming back to it takes a contact out until it ends again; phantoms are left out.</source>
        <translation>Обращения, на которые ответил бот и которые завершились без передачи, очереди и человека — с подтверждением или молчанием после ответа, — среди всех начатых за период; при возвращении обращение не считается, пока не завершится снова; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Contacts that met a bot and ended without a hand-over, a queue or a person, whether solved or given up, among all contacts that began in the period; phantoms are left out.</source>
        <translation>Обращения, которые встретил бот и которые завершились без передачи, очереди и человека, решённые или брошенные, среди всех начатых за период; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Contacts that the bot handed to people, for another reason than a limit, among those it was involved in.</source>
        <translation>Обращения, которые бот передал людям по иной причине, чем лимит, среди тех, в которых он участвовал.</translation>
    </message>
    <message>
        <source>Contacts moved to another agent or queue after an agent had them, however often, among those that a person joined; a hand-over from bot to people is no transfer.</source>
        <translation>Обращения, переведённые другому оператору или в другую очередь после того, как их вёл оператор, сколько бы раз это ни было, среди тех, к которым подключился человек; передача от бота людям переводом не считается.</translation>
    </message>
    <message>
        <source>Visits to a queue that ended with the customer leaving or falling silent, among those and the visits that an agent answered; those still waiting are left out, and no wait is too short to count.</source>
        <translation>Ожидания в очереди, которые закончились уходом или молчанием клиента, среди них и тех, на которые ответил оператор; ещё ждущие не учтены, и никакое ожидание не слишком коротко, чтобы считаться.</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target (phone 20 s, web chat 60 s, messengers 5 min, social media 1 h, mail and reviews 4 h, others 60 s) among those answered; abandoned ones are left out.</source>
        <translation>Ожидания в очереди, на которые ответили в срок канала (телефон 20 с, чат 60 с, мессенджеры 5 мин, соцсети 1 ч, почта и отзывы 4 ч, прочее 60 с), среди отвеченных; брошенные не учтены.</translation>
    </message>
    <message>
        <source>Contacts that stand in a queue at this moment, in all channels.</source>
        <translation>Обращения, которые сейчас стоят в очереди, во всех каналах.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>First response by a person, median</source>
        <translation>Первый ответ человека, медиана</translation>
    </message>
    <message>
        <source>First response by a person, 90 % within</source>
        <translation>Первый ответ человека, 90 % за это время</translation>
    </message>
    <message>
        <source>First response by a person, mean</source>
        <translation>Первый ответ человека, среднее</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to the first answer of a person; unanswered ones are left out.</source>
        <translation>Среднее время от начала обращения до первого ответа человека; без ответа не учтены.</translation>
    </message>
    <message>
        <source>First response by a person, 99 % within</source>
        <translation>Первый ответ человека, 99 % за это время</translation>
    </message>
    <message>
        <source>The time within which 99 of 100 contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Время, за которое 99 из 100 обращений, получивших ответ человека, его получили, от начала обращения; без ответа не учтены.</translation>
    </message>
    <message>
        <source>First response after the hand-over, median</source>
        <translation>Первый ответ после передачи, медиана</translation>
    </message>
    <message>
        <source>Median time from the moment a person was first wanted (handed over, or queued) to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>Медиана времени с момента, когда впервые понадобился человек (передача или очередь), до первого сообщения оператора; обращения, в которых не написал ни один оператор, не учтены и видны по выборке.</translation>
    </message>
    <message>
        <source>First response after the hand-over, 90 % within</source>
        <translation>Первый ответ после передачи, 90 % за это время</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>Время, за которое девять из десяти обращений, в которых написал оператор, получили его первое сообщение, с момента, когда впервые понадобился человек.</translation>
    </message>
    <message>
        <source>First response after the hand-over, mean</source>
        <translation>Первый ответ после передачи, среднее</translation>
    </message>
    <message>
        <source>Mean time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out.</source>
        <translation>Среднее время с момента, когда впервые понадобился человек, до первого сообщения оператора; обращения, в которых не написал ни один оператор, не учтены.</translation>
    </message>
    <message>
        <source>First response by a person in business hours, median</source>
        <translation>Первый ответ человека в рабочие часы, медиана</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to the first answer of a person; time outside business hours is taken off, and all of it counts where none are set.</source>
        <translation>Медиана рабочего времени от начала обращения до первого ответа человека; время вне рабочих часов вычтено, а где они не заданы, считается всё.</translation>
    </message>
    <message>
        <source>First response by a person in business hours, 90 % within</source>
        <translation>Первый ответ человека в рабочие часы, 90 % за это время</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Рабочее время, за которое девять из десяти обращений, получивших ответ человека, его получили, от начала обращения; без ответа не учтены.</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, median</source>
        <translation>Первый ответ после передачи в рабочие часы, медиана</translation>
    </message>
    <message>
        <source>Median business time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>Медиана рабочего времени с момента, когда впервые понадобился человек, до первого сообщения оператора; обращения, в которых не написал ни один оператор, не учтены и видны по выборке.</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, 90 % within</source>
        <translation>Первый ответ после передачи в рабочие часы, 90 % за это время</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>Рабочее время, за которое девять из десяти обращений, в которых написал оператор, получили его первое сообщение, с момента, когда впервые понадобился человек.</translation>
    </message>
    <message>
        <source>Began outside business hours</source>
        <translation>Начаты вне рабочих часов</translation>
    </message>
    <message>
        <source>Contacts that began outside the business hours of their brand, among all; the others began within them, and where none are set all did.</source>
        <translation>Обращения, начатые вне рабочих часов своего бренда, среди всех; остальные начаты в рабочие часы, а где они не заданы — все.</translation>
    </message>
    <message>
        <source>First response from the assignment, median</source>
        <translation>Первый ответ после назначения, медиана</translation>
    </message>
    <message>
        <source>Median time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>Медиана времени с назначения обращения оператору до его первого сообщения в этом обращении, считается каждое назначение; назначения без сообщения и звонки не учтены.</translation>
    </message>
    <message>
        <source>First response from the assignment, mean</source>
        <translation>Первый ответ после назначения, среднее</translation>
    </message>
    <message>
        <source>Mean time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>Среднее время с назначения обращения оператору до его первого сообщения в этом обращении, считается каждое назначение; назначения без сообщения и звонки не учтены.</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Так и не ответили</translation>
    </message>
    <message>
        <source>Ended contacts that no agent wrote to, among all that wanted a person (handed over, or queued).</source>
        <translation>Завершённые обращения, в которых не написал ни один оператор, среди всех, которым нужен был человек (передача или очередь).</translation>
    </message>
    <message>
        <source>First response by anyone, median</source>
        <translation>Первый ответ (любой), медиана</translation>
    </message>
    <message>
        <source>First response by anyone, 90 % within</source>
        <translation>Первый ответ (любой), 90 % за это время</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that were answered at all had the first reply by bot or person, from the customer&apos;s first message.</source>
        <translation>Время, за которое девять из десяти обращений, вообще получивших ответ, получили первый ответ бота или человека, от первого сообщения клиента.</translation>
    </message>
    <message>
        <source>First response by anyone, mean</source>
        <translation>Первый ответ (любой), среднее</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>Среднее время от первого сообщения клиента до первого ответа бота или человека на него; без ответа не учтены.</translation>
    </message>
    <message>
        <source>Reply, median</source>
        <translation>Ответ, медиана</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, each exchange counted: from his first message that nothing has answered yet, or from being handed over or queued, to the next message of an agent, or of the bot until a person is wanted; greetings and hand-overs are no replies, what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Медиана времени, которое клиент ждёт ответа, считается каждый обмен репликами: от его первого сообщения, на которое ещё ничто не ответило, или от передачи либо постановки в очередь до следующего сообщения оператора или, пока не понадобился человек, бота; приветствия и передачи — не ответы, а то, на что никто не ответил до закрытия обращения, и звонки не учтены.</translation>
    </message>
    <message>
        <source>Reply, 90 % within</source>
        <translation>Ответ, 90 % за это время</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that bot or person answered were answered; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Время, за которое девять из десяти обменов репликами, в которых ответил бот или человек, получили ответ; то, на что никто не ответил до закрытия обращения, и звонки не учтены.</translation>
    </message>
    <message>
        <source>Reply, mean</source>
        <translation>Ответ, среднее</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply of bot or person, each exchange counted; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Среднее время, которое клиент ждёт ответа бота или человека, считается каждый обмен репликами; то, на что никто не ответил до закрытия обращения, и звонки не учтены.</translation>
    </message>
    <message>
        <source>Reply of a person, median</source>
        <translation>Ответ человека, медиана</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>Медиана времени, которое клиент ждёт ответа, по обменам репликами, в которых ответил оператор; звонки не учтены.</translation>
    </message>
    <message>
        <source>Reply of a person, 90 % within</source>
        <translation>Ответ человека, 90 % за это время</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that an agent answered were answered; calls are left out.</source>
        <translation>Время, за которое девять из десяти обменов репликами, в которых ответил оператор, получили ответ; звонки не учтены.</translation>
    </message>
    <message>
        <source>Reply of a person, mean</source>
        <translation>Ответ человека, среднее</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>Среднее время, которое клиент ждёт ответа, по обменам репликами, в которых ответил оператор; звонки не учтены.</translation>
    </message>
    <message>
        <source>Left without a reply</source>
        <translation>Оставлено без ответа</translation>
    </message>
    <message>
        <source>Exchanges that nobody had answered when the contact was closed, a last word of thanks among them, among all exchanges that ended; a contact ends as solved without one, and calls are left out.</source>
        <translation>Обмены репликами, в которых никто не ответил до закрытия обращения, в том числе последние слова благодарности, среди всех завершившихся обменов; обращение завершается решённым без такого обмена, а звонки не учтены.</translation>
    </message>
    <message>
        <source>Target kept</source>
        <translation>Срок соблюдён</translation>
    </message>
    <message>
        <source>Ended contacts in which the first message of an agent (calls: the answer) came within the channel&apos;s target from the moment a person was first wanted, among all ended ones that wanted a person; those no agent wrote to have missed it.</source>
        <translation>Завершённые обращения, в которых первое сообщение оператора (звонки: снятие трубки) пришло в срок канала с момента, когда впервые понадобился человек, среди всех завершённых, которым нужен был человек; те, в которых не написал ни один оператор, срок нарушили.</translation>
    </message>
    <message>
        <source>Open, target kept so far</source>
        <translation>Открыты, срок пока соблюдён</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came within the channel&apos;s target or has not come yet.</source>
        <translation>Обращения, начатые за период, которым нужен человек и которые открыты, а первое сообщение оператора пришло в срок канала или ещё не пришло.</translation>
    </message>
    <message>
        <source>Open, target missed</source>
        <translation>Открыты, срок нарушен</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came after the channel&apos;s target.</source>
        <translation>Обращения, начатые за период, которым нужен человек и которые открыты, а первое сообщение оператора пришло позже срока канала.</translation>
    </message>
    <message>
        <source>Window to write missed</source>
        <translation>Окно для сообщения упущено</translation>
    </message>
    <message>
        <source>Exchanges that were answered, or closed without an answer, 24 hours or more after the customer&apos;s last message, when the platform lets nobody write any more, among all that ended on Messenger, Instagram and WhatsApp.</source>
        <translation>Обмены репликами, в которых ответили или которые закрыли без ответа через 24 часа или позже после последнего сообщения клиента, когда платформа уже никому не даёт писать, среди всех завершившихся в Messenger, Instagram и WhatsApp.</translation>
    </message>
    <message>
        <source>Reviews answered</source>
        <translation>Отзывы с ответом</translation>
    </message>
    <message>
        <source>Reviews of an app that bot or person replied to, among all written ones begun in the period.</source>
        <translation>Отзывы о приложении, на которые ответил бот или человек, среди всех письменных, начатых за период.</translation>
    </message>
    <message>
        <source>Time to resolution, median</source>
        <translation>Время решения, медиана</translation>
    </message>
    <message>
        <source>Time to resolution, mean</source>
        <translation>Время решения, среднее</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over answered contacts closed in the period; abandoned ones are left out.</source>
        <translation>Среднее время от начала обращения до его последнего закрытия (до последнего сообщения, если его закрыли из-за молчания) по закрытым за период обращениям с ответом; брошенные не учтены.</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, median</source>
        <translation>Время решения в рабочие часы, медиана</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered.</source>
        <translation>Медиана рабочего времени от начала обращения до его последнего закрытия (до последнего сообщения, если его закрыли из-за молчания) по закрытым за период обращениям с ответом бота или человека.</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, 90 % within</source>
        <translation>Время решения в рабочие часы, 90 % за это время</translation>
    </message>
    <message>
        <source>The business time within which nine of ten answered contacts closed in the period were resolved, from the beginning of the contact.</source>
        <translation>Рабочее время, за которое были решены девять из десяти закрытых за период обращений с ответом, от начала обращения.</translation>
    </message>
    <message>
        <source>Time to first resolution, median</source>
        <translation>Время до первого решения, медиана</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the end of the first stretch in which it was open, whether it was opened again or not, over contacts that bot or person had answered.</source>
        <translation>Медиана времени от начала обращения до конца первого отрезка, в котором оно было открыто, независимо от того, открывали ли его снова, по обращениям с ответом бота или человека.</translation>
    </message>
    <message>
        <source>Time open, median</source>
        <translation>Время в открытом виде, медиана</translation>
    </message>
    <message>
        <source>Median of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>Медиана всего времени, пока обращение было открыто, без времени, пока оно лежало закрытым, по закрытым за период обращениям с ответом.</translation>
    </message>
    <message>
        <source>Time open, mean</source>
        <translation>Время в открытом виде, среднее</translation>
    </message>
    <message>
        <source>Mean of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>Среднее всего времени, пока обращение было открыто, без времени, пока оно лежало закрытым, по закрытым за период обращениям с ответом.</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>Решено сразу одним человеком</translation>
    </message>
    <message>
        <source>Contacts closed once and by one agent alone, among the closed ones that a person joined.</source>
        <translation>Обращения, закрытые один раз и только одним оператором, среди закрытых, к которым подключился человек.</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>Довольные клиенты</translation>
    </message>
    <message>
        <source>Satisfaction, mean</source>
        <translation>Удовлетворённость, среднее</translation>
    </message>
    <message>
        <source>Mean of all ratings from 1 (bad) to 5 (good); a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>Среднее всех оценок от 1 (плохо) до 5 (хорошо); обращение считается один раз, с последней оценкой, в том периоде, когда её попросили; звёзды отзывов о приложении не учитываются.</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>Ответы на опросы</translation>
    </message>
    <message>
        <source>Contacts that gave a rating among those asked for one in the period.</source>
        <translation>Обращения, в которых дали оценку, среди тех, в которых её попросили за период.</translation>
    </message>
    <message>
        <source>Resolved automatically</source>
        <translation>Решено автоматически</translation>
    </message>
    <message>
        <source>Resolved of what the bot tried</source>
        <translation>Решено из тех, где бот пытался</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot was involved in.</source>
        <translation>Обращения, решённые автоматически (с подтверждением или молчанием после ответа), среди тех, в которых участвовал бот.</translation>
    </message>
    <message>
        <source>Resolved and confirmed</source>
        <translation>Решено и подтверждено</translation>
    </message>
    <message>
        <source>Contacts resolved automatically in which the customer said so, among those the bot was involved in; silence is left out.</source>
        <translation>Обращения, решённые автоматически, в которых клиент это подтвердил, среди тех, в которых участвовал бот; молчание не учтено.</translation>
    </message>
    <message>
        <source>Resolved for good</source>
        <translation>Решено окончательно</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close, among all resolved automatically; the last 7 days are not judged to the end.</source>
        <translation>Обращения, решённые автоматически, без другого обращения того же клиента по той же теме в любом канале за 7 дней после закрытия, среди всех решённых автоматически; последние 7 дней оценены не до конца.</translation>
    </message>
    <message>
        <source>Resolved for good of all closed</source>
        <translation>Решено окончательно из всех закрытых</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days among all closed in the period (rate of automated resolution); the last 7 days are not judged to the end.</source>
        <translation>Обращения, решённые автоматически, без возвращения к теме за 7 дней, среди всех закрытых за период (доля автоматических решений); последние 7 дней оценены не до конца.</translation>
    </message>
    <message>
        <source>Came back on the same channel</source>
        <translation>Вернулись в том же канале</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on the same channel, among all resolved automatically.</source>
        <translation>Обращения, решённые автоматически, чей клиент вернулся к теме за 7 дней в том же канале, среди всех решённых автоматически.</translation>
    </message>
    <message>
        <source>Came back on another channel</source>
        <translation>Вернулись в другом канале</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on another channel, among all resolved automatically.</source>
        <translation>Обращения, решённые автоматически, чей клиент вернулся к теме за 7 дней в другом канале, среди всех решённых автоматически.</translation>
    </message>
    <message>
        <source>Kept from the queue</source>
        <translation>Прошли мимо очереди</translation>
    </message>
    <message>
        <source>Contained by the bot</source>
        <translation>Удержано ботом</translation>
    </message>
    <message>
        <source>Ended contacts that no person joined among the ended contacts in which the bot did more than greet; it includes those who gave up, so it is no resolution.</source>
        <translation>Завершённые обращения, к которым не подключился человек, среди завершённых обращений, в которых бот сделал больше приветствия; сюда входят и сдавшиеся, так что это не решение.</translation>
    </message>
    <message>
        <source>Bot involved</source>
        <translation>Бот участвовал</translation>
    </message>
    <message>
        <source>Contacts in which the bot said more than a greeting, or handed over by itself, among all contacts that began in the period; phantoms are left out.</source>
        <translation>Обращения, в которых бот сказал больше приветствия или сам передал человеку, среди всех обращений, начатых за период; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Answered by the bot</source>
        <translation>Бот ответил</translation>
    </message>
    <message>
        <source>Contacts with at least one substantive answer of the bot among those it was involved in.</source>
        <translation>Обращения хотя бы с одним содержательным ответом бота среди тех, в которых он участвовал.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано людям</translation>
    </message>
    <message>
        <source>Handed over: asked for a person</source>
        <translation>Передано людям: просьба о человеке</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer wanted a person.</source>
        <translation>Обращения, впервые отданные, потому что клиент хотел человека.</translation>
    </message>
    <message>
        <source>Handed over: not understood</source>
        <translation>Передано людям: бот не понял</translation>
    </message>
    <message>
        <source>Contacts first let go because the bot did not understand.</source>
        <translation>Обращения, впервые отданные, потому что бот не понял.</translation>
    </message>
    <message>
        <source>Handed over: sensitive</source>
        <translation>Передано людям: деликатная тема</translation>
    </message>
    <message>
        <source>Contacts first let go because they touched a sensitive topic.</source>
        <translation>Обращения, впервые отданные, потому что они коснулись деликатной темы.</translation>
    </message>
    <message>
        <source>Handed over: not solved</source>
        <translation>Передано людям: не решено</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer said it was not solved.</source>
        <translation>Обращения, впервые отданные, потому что клиент сказал, что не решено.</translation>
    </message>
    <message>
        <source>Handed over: by rule</source>
        <translation>Передано людям: по правилу</translation>
    </message>
    <message>
        <source>Contacts first let go because the script or a rule on customers says so.</source>
        <translation>Обращения, впервые отданные, потому что так говорит сценарий или правило о клиентах.</translation>
    </message>
    <message>
        <source>Handed over: growing anger</source>
        <translation>Передано людям: растущий гнев</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer was getting angry.</source>
        <translation>Обращения, впервые отданные, потому что клиент начинал злиться.</translation>
    </message>
    <message>
        <source>Handed over: limits</source>
        <translation>Передано людям: лимиты</translation>
    </message>
    <message>
        <source>Contacts first let go because of a limit of the bot.</source>
        <translation>Обращения, впервые отданные из-за лимита бота.</translation>
    </message>
    <message>
        <source>Handed over: no bot</source>
        <translation>Передано людям: нет бота</translation>
    </message>
    <message>
        <source>Contacts that went to people because no bot served them.</source>
        <translation>Обращения, которые ушли к людям, потому что их не обслуживал ни один бот.</translation>
    </message>
    <message>
        <source>Handed over: a person joined</source>
        <translation>Передано людям: подключился человек</translation>
    </message>
    <message>
        <source>Contacts first let go because a person joined of their own accord.</source>
        <translation>Обращения, впервые отданные, потому что человек подключился по своей воле.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>Хождение по кругу</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles, among those the bot was involved in.</source>
        <translation>Обращения, впервые отданные, потому что бот и клиент ходили по кругу, среди тех, в которых участвовал бот.</translation>
    </message>
    <message>
        <source>Handed over: in circles</source>
        <translation>Передано людям: хождение по кругу</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles.</source>
        <translation>Обращения, впервые отданные, потому что бот и клиент ходили по кругу.</translation>
    </message>
    <message>
        <source>Lost in circles, mean</source>
        <translation>Потеряно на хождение по кругу, среднее</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the bot letting go because they went in circles, over the contacts first let go for that; where in it the circle began is not known.</source>
        <translation>Среднее время от первого сообщения клиента до того, как бот отдал обращение, потому что они ходили по кругу, по обращениям, впервые отданным из-за этого; где в этом времени начался круг, неизвестно.</translation>
    </message>
    <message>
        <source>Told how long it takes, median</source>
        <translation>Сообщён срок ответа, медиана</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message to the first message that says when an answer comes; contacts not told are left out.</source>
        <translation>Медиана времени от первого сообщения клиента до первого сообщения, в котором сказано, когда будет ответ; обращения, где этого не сказали, не учтены.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Contacts in which an agent wrote within the time the customer was first told, among those told a time in which an agent wrote or which ended.</source>
        <translation>Обращения, в которых оператор написал за время, названное клиенту в первый раз, среди тех с названным временем, в которых оператор написал или которые завершились.</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Спросили дважды</translation>
    </message>
    <message>
        <source>Contacts that began while another of the same customer on the same topic was open, among all that began in the period; phantoms are left out.</source>
        <translation>Обращения, начатые, пока было открыто другое обращение того же клиента по той же теме, среди всех начатых за период; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Wrote before</source>
        <translation>Клиент уже писал</translation>
    </message>
    <message>
        <source>Contacts whose customer had begun another, on any topic and channel, in the 28 days before, among all that began in the period; phantoms are left out.</source>
        <translation>Обращения, чей клиент начал другое, по любой теме и в любом канале, за 28 дней до этого, среди всех начатых за период; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Contacts of a customer in 28 days</source>
        <translation>Обращения клиента за 28 дней</translation>
    </message>
    <message>
        <source>How many contacts the customer of a contact had begun in the 28 days up to it, it included, on the mean over all that began in the period; phantoms are left out, but for those that count as earlier ones.</source>
        <translation>Сколько обращений клиент начал за 28 дней до данного обращения, включая его, в среднем по всем начатым за период; фантомы не учтены, кроме тех, что считаются более ранними.</translation>
    </message>
    <message>
        <source>Ladder: arrived</source>
        <translation>Лестница: поступило</translation>
    </message>
    <message>
        <source>Contacts that began in the period; phantoms are left out.</source>
        <translation>Обращения, начатые за период; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Ladder: a bot stood ready</source>
        <translation>Лестница: был готов бот</translation>
    </message>
    <message>
        <source>Contacts begun in the period on a channel and of a brand that a bot served.</source>
        <translation>Обращения, начатые за период, канал и бренд которых обслуживал бот.</translation>
    </message>
    <message>
        <source>Ladder: the bot tried</source>
        <translation>Лестница: бот пытался</translation>
    </message>
    <message>
        <source>Contacts begun in the period in which the bot said more than a greeting, or handed over by itself.</source>
        <translation>Обращения, начатые за период, в которых бот сказал больше приветствия или сам передал человеку.</translation>
    </message>
    <message>
        <source>Ladder: the bot answered</source>
        <translation>Лестница: бот ответил</translation>
    </message>
    <message>
        <source>Contacts begun in the period with at least one substantive answer of the bot.</source>
        <translation>Обращения, начатые за период, хотя бы с одним содержательным ответом бота.</translation>
    </message>
    <message>
        <source>Ladder: no person joined</source>
        <translation>Лестница: без человека</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a person, those who gave up included.</source>
        <translation>Обращения, начатые за период, на которые ответил бот и которые завершились без человека, включая сдавшихся.</translation>
    </message>
    <message>
        <source>Ladder: resolved</source>
        <translation>Лестница: решено</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer.</source>
        <translation>Обращения, начатые за период, на которые ответил бот и которые завершились без передачи, очереди и человека — с подтверждением или молчанием после ответа.</translation>
    </message>
    <message>
        <source>Ladder: resolved and confirmed</source>
        <translation>Лестница: решено и подтверждено</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically in which the customer said so.</source>
        <translation>Обращения, начатые за период и решённые автоматически, в которых клиент это подтвердил.</translation>
    </message>
    <message>
        <source>Ladder: lasting</source>
        <translation>Лестница: надолго</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close.</source>
        <translation>Обращения, начатые за период и решённые автоматически, без другого обращения того же клиента по той же теме в любом канале за 7 дней после закрытия.</translation>
    </message>
    <message>
        <source>Ladder: came back</source>
        <translation>Лестница: вернулись</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically whose customer came back on the topic within 7 days of the close, on any channel.</source>
        <translation>Обращения, начатые за период и решённые автоматически, чей клиент вернулся к теме за 7 дней после закрытия в любом канале.</translation>
    </message>
    <message>
        <source>Solved by the bot, as publishers count</source>
        <translation>Решено ботом, как считают публикующие</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person among those it answered; those who gave up are in it.</source>
        <translation>Обращения, на которые ответил бот и которые завершились без человека, среди тех, на которые он ответил; сюда входят и сдавшиеся.</translation>
    </message>
    <message>
        <source>Resolved of what the bot answered</source>
        <translation>Решено из тех, на которые бот ответил</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot answered.</source>
        <translation>Обращения, решённые автоматически (с подтверждением или молчанием после ответа), среди тех, на которые ответил бот.</translation>
    </message>
    <message>
        <source>Contained of what a bot stood ready for</source>
        <translation>Удержано из тех, для которых был бот</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person, those who gave up included, among those that a bot stood ready for.</source>
        <translation>Обращения, на которые ответил бот и которые завершились без человека, включая сдавшихся, среди тех, для которых был готов бот.</translation>
    </message>
    <message>
        <source>Lasting of the resolved</source>
        <translation>Надолго из решённых</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all resolved automatically that began in the period.</source>
        <translation>Обращения, решённые автоматически, без возвращения к теме за 7 дней после закрытия, среди всех решённых автоматически, начатых за период.</translation>
    </message>
    <message>
        <source>Lasting of what a bot stood ready for</source>
        <translation>Надолго из тех, для которых был бот</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among those that a bot stood ready for.</source>
        <translation>Обращения, решённые автоматически, без возвращения к теме за 7 дней после закрытия, среди тех, для которых был готов бот.</translation>
    </message>
    <message>
        <source>Lasting of all that arrived</source>
        <translation>Надолго из всех поступивших</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all contacts that began in the period; phantoms are left out.</source>
        <translation>Обращения, решённые автоматически, без возвращения к теме за 7 дней после закрытия, среди всех обращений, начатых за период; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Переведено</translation>
    </message>
    <message>
        <source>Abandoned in the queue</source>
        <translation>Не дождались в очереди</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Ответили в срок</translation>
    </message>
    <message>
        <source>Answered in time, leaving counts as missed</source>
        <translation>Ответили в срок, уход — нарушение</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>Ожидания в очереди, на которые ответили в срок канала, среди отвеченных и брошенных.</translation>
    </message>
    <message>
        <source>Answered in time, leaving at once left out</source>
        <translation>Ответили в срок, без ушедших сразу</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned after more than 5 seconds.</source>
        <translation>Ожидания в очереди, на которые ответили в срок канала, среди отвеченных и брошенных более чем через 5 секунд.</translation>
    </message>
    <message>
        <source>Answered in time, leaving within it counts as met</source>
        <translation>Ответили в срок, уход в срок — соблюдение</translation>
    </message>
    <message>
        <source>Visits to a queue answered or abandoned within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>Ожидания в очереди, на которые ответили или которые бросили в срок канала, среди отвеченных и брошенных.</translation>
    </message>
    <message>
        <source>Answered of those queued</source>
        <translation>Отвечено из стоявших в очереди</translation>
    </message>
    <message>
        <source>Visits to a queue that an agent answered among all that ended, those solved or closed while waiting included.</source>
        <translation>Ожидания в очереди, на которые ответил оператор, среди всех завершившихся, включая решённые или закрытые во время ожидания.</translation>
    </message>
    <message>
        <source>Wait in the queue, mean</source>
        <translation>Ожидание в очереди, среднее</translation>
    </message>
    <message>
        <source>Mean wait of the visits to a queue that an agent answered, those answered at once included; abandoned ones are left out.</source>
        <translation>Среднее время ожиданий в очереди, на которые ответил оператор, включая те, на которые он ответил сразу; брошенные не учтены.</translation>
    </message>
    <message>
        <source>Wait in the queue, median</source>
        <translation>Ожидание в очереди, медиана</translation>
    </message>
    <message>
        <source>Median wait of the visits to a queue that an agent answered; abandoned ones are left out.</source>
        <translation>Медиана времени ожиданий в очереди, на которые ответил оператор; брошенные не учтены.</translation>
    </message>
    <message>
        <source>Wait in the queue, 90 % within</source>
        <translation>Ожидание в очереди, 90 % за это время</translation>
    </message>
    <message>
        <source>The wait that nine of ten answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>Время ожидания, которое не превысили девять из десяти отвеченных ожиданий в очереди; брошенные не учтены.</translation>
    </message>
    <message>
        <source>Wait in the queue, 99 % within</source>
        <translation>Ожидание в очереди, 99 % за это время</translation>
    </message>
    <message>
        <source>The wait that 99 of 100 answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>Время ожидания, которое не превысили 99 из 100 отвеченных ожиданий в очереди; брошенные не учтены.</translation>
    </message>
    <message>
        <source>Wait before leaving, mean</source>
        <translation>Ожидание до ухода, среднее</translation>
    </message>
    <message>
        <source>Mean time in the queue of those who left it or fell silent in it.</source>
        <translation>Среднее время в очереди тех, кто ушёл из неё или замолчал в ней.</translation>
    </message>
    <message>
        <source>Handling time, mean</source>
        <translation>Время обработки, среднее</translation>
    </message>
    <message>
        <source>Mean time in the hands of agents, all stretches of a contact added, over contacts closed in the period that an agent had.</source>
        <translation>Среднее время в руках операторов, все отрезки обращения сложены, по закрытым за период обращениям, которые вёл оператор.</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Обслужено людьми</translation>
    </message>
    <message>
        <source>Contacts begun in the period that a person joined.</source>
        <translation>Обращения, начатые за период, к которым подключился человек.</translation>
    </message>
    <message>
        <source>Entered the queue</source>
        <translation>Встали в очередь</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period.</source>
        <translation>Ожидания в очереди, начатые за период.</translation>
    </message>
    <message>
        <source>Answered from the queue</source>
        <translation>Отвечено из очереди</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and that an agent ended by answering.</source>
        <translation>Ожидания в очереди, начатые за период, которые оператор завершил ответом.</translation>
    </message>
    <message>
        <source>Visits abandoned</source>
        <translation>Брошенные ожидания</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and ended with the customer leaving or falling silent.</source>
        <translation>Ожидания в очереди, начатые за период, которые закончились уходом или молчанием клиента.</translation>
    </message>
    <message>
        <source>Phantom calls</source>
        <translation>Фантомные звонки</translation>
    </message>
    <message>
        <source>Contacts begun in the period that ended before they reached a queue in earnest; they count in contacts and in nothing else.</source>
        <translation>Обращения, начатые за период, которые завершились, так и не дойдя до очереди; они считаются в обращениях и больше нигде.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Contacts whose last close lies in the period.</source>
        <translation>Обращения, последнее закрытие которых приходится на период.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Всё ещё открыты</translation>
    </message>
    <message>
        <source>Contacts begun in the period that are open, so that each day&apos;s tells the age of the backlog.</source>
        <translation>Обращения, начатые за период, которые открыты, так что число за каждый день говорит о возрасте незакрытого остатка.</translation>
    </message>
    <message>
        <source>Growth of the backlog</source>
        <translation>Прирост незакрытого остатка</translation>
    </message>
    <message>
        <source>Contacts begun or opened again in the period less those closed in it, each time counted, which from the first contact on is how many were open at its end; phantoms are left out.</source>
        <translation>Обращения, начатые или снова открытые за период, минус закрытые за него, считается каждый раз, что начиная с первого обращения даёт число открытых на его конец; фантомы не учтены.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыты снова</translation>
    </message>
    <message>
        <source>Contacts that had been closed before among those whose last close lies in the period.</source>
        <translation>Обращения, которые уже закрывали раньше, среди тех, последнее закрытие которых приходится на период.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Moves to another agent or queue, each counted, in contacts begun in the period.</source>
        <translation>Переходы к другому оператору или в другую очередь, считается каждый, в обращениях, начатых за период.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Contacts with a rating, in the period in which it was asked for; stars of app reviews are left out.</source>
        <translation>Обращения с оценкой, в том периоде, когда её попросили; звёзды отзывов о приложении не учитываются.</translation>
    </message>
    <message>
        <source>Broken clocks</source>
        <translation>Сбитые часы</translation>
    </message>
    <message>
        <source>Durations left out of all figures because their end lies before their beginning, in contacts begun in the period.</source>
        <translation>Длительности, не учтённые ни в одном показателе, потому что их конец раньше начала, в обращениях, начатых за период.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Занятость</translation>
    </message>
    <message>
        <source>Time that agents were online with at least one contact in their hands, among all the time they were online; who is away or signed out does not count, and by the team of the agent alone.</source>
        <translation>Время, когда операторы были на месте хотя бы с одним обращением в руках, среди всего времени, когда они были на месте; кто отошёл или вышел из системы, не считается, и разбивка только по команде оператора.</translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation>Занятые места</translation>
    </message>
    <message>
        <source>Contacts in the hands of agents who were online, up to each one&apos;s limit, among all that their limits allowed, each for as long as it lasted; contacts beyond a limit are left out.</source>
        <translation>Обращения в руках операторов, которые были на месте, до лимита каждого, среди всех, которые допускали их лимиты, каждое за то время, что оно длилось; обращения сверх лимита не учтены.</translation>
    </message>
    <message>
        <source>Contacts at once</source>
        <translation>Обращения одновременно</translation>
    </message>
    <message>
        <source>How many contacts agents who were online had in hand, on the mean over the time in which they had at least one.</source>
        <translation>Сколько обращений было в руках операторов, которые были на месте, в среднем по времени, когда у них было хотя бы одно.</translation>
    </message>
    <message>
        <source>Away of the time signed in</source>
        <translation>Отсутствие за время в системе</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; the log knows no schedules, so paid time at which nobody was signed in is not in it.</source>
        <translation>Время, на которое операторы отходили, среди всего времени, когда они были в системе, отойдя или на месте; журнал не знает графиков, поэтому оплаченного времени, когда никто не входил в систему, здесь нет.</translation>
    </message>
    <message>
        <source>Time to publish, median</source>
        <translation>Время до публикации, медиана</translation>
    </message>
    <message>
        <source>Median time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft; how long it took to see that a change was needed is not in the log.</source>
        <translation>Медиана времени от первого черновика сценария бота после его последней публикации до следующей, для всех или как пилот, по публикациям за период, сделанным из черновика; сколько времени ушло, чтобы заметить, что нужно изменение, в журнале нет.</translation>
    </message>
    <message>
        <source>Time to publish, mean</source>
        <translation>Время до публикации, среднее</translation>
    </message>
    <message>
        <source>Mean time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft.</source>
        <translation>Среднее время от первого черновика сценария бота после его последней публикации до следующей, для всех или как пилот, по публикациям за период, сделанным из черновика.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Ждут сейчас</translation>
    </message>
    <message>
        <source>Adherence to shifts</source>
        <translation>Соблюдение смен</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts that passed, absence included; agents without shifts are left out, and time before their shifts were known.</source>
        <translation>Время, когда операторы были на месте в свои смены, среди всего прошедшего времени их смен, включая отсутствие; операторы без смен не учитываются, как и время до того, как их смены стали известны.</translation>
    </message>
    <message>
        <source>Adherence, work outside of shifts counts as missed</source>
        <translation>Соблюдение смен, работа вне смен считается пропущенной</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts and all the time they were online outside of them; agents without shifts are left out.</source>
        <translation>Время, когда операторы были на месте в свои смены, среди всего времени их смен и всего времени, когда они были на месте вне смен; операторы без смен не учитываются.</translation>
    </message>
    <message>
        <source>Conformance to shifts</source>
        <translation>Выполнение смен</translation>
    </message>
    <message>
        <source>Time that agents with shifts were online, within their shifts or not, by the time of their shifts, so it may be more than 1; no data where no shift passed.</source>
        <translation>Время, когда операторы со сменами были на месте, в смену или вне её, по отношению ко времени их смен, поэтому оно может быть больше 1; нет данных там, где ни одна смена не прошла.</translation>
    </message>
    <message>
        <source>Stars gained after the reply</source>
        <translation>Звёзды, прибавленные после ответа</translation>
    </message>
    <message>
        <source>Stars of a review now less its stars before the first reply, on the mean over the reviews of an app begun in the period that were replied to and had stars before; one whose stars stayed is a 0.</source>
        <translation>Звёзды отзыва сейчас за вычетом его звёзд до первого ответа, в среднем по отзывам о приложении, начатым за период, на которые ответили и у которых раньше были звёзды; отзыв с прежними звёздами считается как 0.</translation>
    </message>
    <message>
        <source>Stars changed after the reply</source>
        <translation>Звёзды, изменённые после ответа</translation>
    </message>
    <message>
        <source>Reviews of an app with other stars now than before the first reply, fewer or more, among those replied to that had stars before.</source>
        <translation>Отзывы о приложении, у которых сейчас другое число звёзд, чем до первого ответа, меньшее или большее, среди отзывов с ответом, у которых раньше были звёзды.</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; paid time at which nobody was signed in is not in it.</source>
        <translation>Время, на которое операторы отходили, среди всего времени, когда они были в системе, отойдя или на месте; оплаченного времени, когда никто не входил в систему, здесь нет.</translation>
    </message>
    <message>
        <source>Stars of reviews, mean</source>
        <translation>Звёзды отзывов, среднее</translation>
    </message>
    <message>
        <source>Mean of the stars, 1 to 5, that reviews of an app begun in the period have now; reviews without stars are left out.</source>
        <translation>Среднее число звёзд, от 1 до 5, которое сейчас имеют отзывы о приложении, начатые за период; отзывы без звёзд не учитываются.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Findings</name>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <extracomment>%1 a figure&apos;s name, %2 its value, %3 its change, %4 &quot;83.3 % one period before&quot;</extracomment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <extracomment>a sentence and its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>also: %1</source>
        <extracomment>names of figures, after others that were described</extracomment>
        <translation>также: %1</translation>
    </message>
    <message>
        <source>%1: %2, compared with nothing.</source>
        <translation>%1: %2, сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Busiest hour of the week: %1 %2–%3, %4 contacts an hour.</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>Самый загруженный час недели: %1 %2–%3, обращений в час: %4.</translation>
    </message>
    <message>
        <source>Largest topic: %1, %2 of all contacts.</source>
        <translation>Самая частая тема: %1, %2 всех обращений.</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>what most contacts were about, and when</extracomment>
        <translation>В центре</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Лучше</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Хуже</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Без явных перемен</translation>
    </message>
    <message>
        <source>Chance alone changes these as much: %1.</source>
        <translation>Такие перемены даёт и случайность: %1.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>How much of the change is chance is not known of these: %1.</source>
        <translation>Неизвестно, какая часть этих перемен случайна: %1.</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <extracomment>%1 a figure&apos;s name, %2 its value, %3 its target</extracomment>
        <translation>%1: %2, цель %3</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Цели достигнуты</translation>
    </message>
    <message>
        <source>Targets missed</source>
        <translation>Цели не достигнуты</translation>
    </message>
    <message>
        <source>Targets open</source>
        <extracomment>the figures are too uncertain to say whether they keep their targets</extracomment>
        <translation>Цели под вопросом</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Report</name>
    <message>
        <source>No contacts in this period</source>
        <translation>За этот период обращений нет</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters, so there are no figures to report. A longer period or fewer filters may have some.</source>
        <translation>За этот период с этими фильтрами никто не писал и не звонил, поэтому показателей нет. Возможно, они есть за более длинный период или с меньшим числом фильтров.</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <translation>По состоянию на %1, %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number and number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ни с чем</translation>
    </message>
    <message>
        <source>Nothing: the records do not reach back so far</source>
        <translation>Ни с чем: записи не охватывают те дни</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Period before&quot;, %2 and %3 its first and last day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>Customer care report</source>
        <translation>Отчёт службы поддержки</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>the name of a table that goes on from the page before</extracomment>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>По каналам</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 из %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>The change beside a figure is that against the days compared with. Counts and times change in per cent, shares in percentage points (pt).</source>
        <translation>Изменение рядом с показателем дано относительно дней сравнения. Количество и время меняются в процентах, доли — в процентных пунктах (п. п.).</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Интервалы</translation>
    </message>
    <message>
        <source>The contacts of a period are a sample of what might have come. The true figure lies within the 95 % interval in 19 of 20 cases; the fewer cases there are, the wider it is.</source>
        <translation>Обращения за период — выборка из тех, что могли бы прийти. Истинное значение лежит в 95-процентном интервале в 19 случаях из 20; чем меньше случаев, тем он шире.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>A change is called better or worse only when the 95 % interval of the difference leaves out zero; else chance alone brings about as much, and it is within noise. Where a figure has no interval, nothing is said.</source>
        <translation>Изменение названо лучшим или худшим, только если 95-процентный интервал разности не содержит нуля; иначе столько же даёт случайность, и оно в пределах шума. Если у показателя нет интервала, оценки нет.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Выборки</translation>
    </message>
    <message>
        <source>n is the number of cases behind a figure. Where a second number stands beside it, so many could have been counted: customers asked, contacts that wanted a person. A dash means that there was nothing to count.</source>
        <translation>n — число случаев, на которых основан показатель. Второе число — сколько их могло быть: опрошенных клиентов, обращений, которым нужен был человек. Прочерк означает, что считать было нечего.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Days and hours are those of the time zone %1. The last day counts up to the newest event, the day compared with it up to the same time.</source>
        <translation>Дни и часы даны в часовом поясе %1. Последний день считается до новейшего события, день сравнения — до того же времени.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Актуальность</translation>
    </message>
    <message>
        <source>The newest event in these figures is of %1. The report was made on %2 by Wheelhouse %3.</source>
        <translation>Новейшее событие в этих данных: %1. Отчёт составлен %2 в Wheelhouse %3.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Как читать этот отчёт</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>Когда приходят клиенты</translation>
    </message>
    <message>
        <source>Contacts an hour, by weekday and hour: the mean of the period</source>
        <translation>Обращений в час по дням недели и часам: среднее за период</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>Что считают показатели</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>За этот период</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>интервал 95 %: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>The numbers in the charts</source>
        <translation>Номера на графиках</translation>
    </message>
    <message numerus="yes">
        <source>The numbers in the charts; %n earlier event(s) are dashed lines alone</source>
        <translation>
            <numerusform>Номера на графиках; ещё %n более раннее событие — только пунктир</numerusform>
            <numerusform>Номера на графиках; ещё %n более ранних события — только пунктир</numerusform>
            <numerusform>Номера на графиках; ещё %n более ранних событий — только пунктир</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как шли дела</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>Что это экономит</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>Говорит ли оценка за всех?</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>A target is met (✓) when the whole 95 % interval of the figure keeps it, missed (✗) when the whole interval misses it. Within the interval (≈) neither is known, and without one (?) there are too few cases.</source>
        <translation>Цель достигнута (✓), если её выполняет весь 95 %-й интервал показателя, и не достигнута (✗), если её не выполняет весь интервал. Внутри интервала (≈) неизвестно ни то, ни другое, а без интервала (?) случаев слишком мало.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>a line in a chart</extracomment>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Verdict</name>
    <message>
        <source>better</source>
        <translation>лучше</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>хуже</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>a change that chance alone brings about as often</extracomment>
        <translation>в пределах шума</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Rows</name>
    <message>
        <source>topic not known</source>
        <translation>тема неизвестна</translation>
    </message>
    <message>
        <source>channel not known</source>
        <translation>канал неизвестен</translation>
    </message>
    <message>
        <source>phantom call</source>
        <translation>фантомный звонок</translation>
    </message>
    <message>
        <source>left at once</source>
        <translation>сразу ушёл</translation>
    </message>
    <message>
        <source>gave no rating</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>has no such time</source>
        <translation>такого времени нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and its value: &quot;Satisfied customers: 86.4 %&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a weekday and an hour of it: &quot;Monday 09:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>учтено: %1</translation>
    </message>
    <message>
        <source>%1 counted of %2 that could have been; the others have no such time</source>
        <translation>учтено %1 из %2 возможных; у остальных такого времени нет</translation>
    </message>
    <message>
        <source>%1 counted (“Yes”) of %2</source>
        <translation>учтено («Да») %1 из %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Не учтено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a contact counts 2 times of the 3 that it could</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>This figure is known at this moment only: there are no contacts of a period behind it.</source>
        <translation>Этот показатель известен только на данный момент: за ним нет контактов периода.</translation>
    </message>
    <message>
        <source>This figure is made of agents&apos; time or of publications: there are no contacts behind it.</source>
        <translation>Этот показатель складывается из времени операторов или из публикаций: за ним нет обращений.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Оператор: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 found · %n contacts searched</source>
        <translation>
            <numerusform>Найдено: %1 · просмотрено %n обращение</numerusform>
            <numerusform>Найдено: %1 · просмотрено %n обращения</numerusform>
            <numerusform>Найдено: %1 · просмотрено %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found · %2 of about %3 contacts searched</source>
        <translation>Найдено: %1 · просмотрено %2 из примерно %3 обращений</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsAction</name>
    <message>
        <source>Show the contacts</source>
        <translation>Показать контакты</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsDialog</name>
    <message>
        <source>Export the contacts</source>
        <translation>Экспортировать контакты</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Загрузить ещё</translation>
    </message>
    <message>
        <source>Contacts behind the figure</source>
        <translation>Контакты за показателем</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Искать среди контактов</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Книга Excel (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблица (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contacts found</source>
        <translation>
            <numerusform>найдено %1 из %n контакта</numerusform>
            <numerusform>найдено %1 из %n контактов</numerusform>
            <numerusform>найдено %1 из %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all contacts for the export … %1 so far</source>
        <translation>Загрузка всех контактов для экспорта … пока %1</translation>
    </message>
    <message>
        <source>Loading … %1 so far</source>
        <translation>Загрузка … пока %1</translation>
    </message>
    <message>
        <source>the newest; older ones are not searched yet</source>
        <translation>самые новые; более старые ещё не просмотрены</translation>
    </message>
    <message>
        <source>The contacts cannot be shown</source>
        <translation>Контакты нельзя показать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Загрузка …</translation>
    </message>
    <message>
        <source>The server is looking for the contacts.</source>
        <translation>Сервер ищет контакты.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No contact has these words. Shorten them.</source>
        <translation>Ни в одном контакте нет этих слов. Сократите их.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Нет контактов</translation>
    </message>
    <message>
        <source>Nothing counted for this figure in the period with these filters.</source>
        <translation>В этом периоде с этими фильтрами в показатель ничего не вошло.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>Книга XLSX</translation>
    </message>
    <message>
        <source>the newest; older ones are not loaded yet</source>
        <translation>самые новые; более старые ещё не загружены</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Искать дальше</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Пока ничего не найдено</translation>
    </message>
    <message>
        <source>Older contacts are being searched.</source>
        <translation>Просматриваются более старые обращения.</translation>
    </message>
    <message>
        <source>Older contacts were not searched: “Search on” does it.</source>
        <translation>Более старые обращения не просмотрены: это делает «Искать дальше».</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsModel</name>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтён</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsTable</name>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтён</translation>
    </message>
    <message>
        <source>Counts so often</source>
        <translation>Учтён раз</translation>
    </message>
    <message>
        <source>Could have counted</source>
        <translation>Мог быть учтён раз</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>Идентификатор оператора</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptReader</name>
    <message>
        <source>Conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Контакт не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to read what was said.</source>
        <translation>Выберите контакт в списке, чтобы прочитать разговор.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Не для вашей роли</translation>
    </message>
    <message>
        <source>What was said is shown to agents and supervisors only.</source>
        <translation>Содержание разговоров видят только операторы и супервизоры.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Этот разговор нельзя показать</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Загрузка …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Breakdown</name>
    <message>
        <source>By topic</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>По каналам</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>По ботам</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>По брендам</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>По командам</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языкам</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Без бота</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Без команды</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Distribution</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) of an hour</source>
        <translation>
            <numerusform>%n четверть часа</numerusform>
            <numerusform>%n четверти часа</numerusform>
            <numerusform>%n четвертей часа</numerusform>
        </translation>
    </message>
    <message>
        <source>Never answered by a person: %1 of %2 (%3).</source>
        <translation>Без ответа человека: %1 из %2 (%3).</translation>
    </message>
    <message>
        <source>Never answered: %1 of %2 (%3).</source>
        <translation>Без ответа: %1 из %2 (%3).</translation>
    </message>
    <message>
        <source>Without such a time: %1 of %2 (%3).</source>
        <translation>Без такого времени: %1 из %2 (%3).</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Of %1, half are at %2 or below, nine in ten at %3 or below.</source>
        <extracomment>%1 a number of days, weeks or hours: &quot;27 days&quot;; %2 and %3 figures</extracomment>
        <translation>Из них (%1) у половины не больше %2, у девяти из десяти не больше %3.</translation>
    </message>
    <message>
        <source>Half within %1, nine in ten within %2, 99 in 100 within %3.</source>
        <translation>Половина за %1, девять из десяти за %2, 99 из 100 за %3.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>меньше %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of figures: &quot;1:00 to 1:25&quot;</extracomment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Этот период</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>случаев: %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>Распределение: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>До (не включая)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::DistributionCard</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Distribution as a table</source>
        <translation>Распределение таблицей</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Show the distribution as a table</source>
        <translation>Показать распределение таблицей</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Те же числа таблицей</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a metric and how many cases there are: &quot;Contacts, 27 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Scatter</name>
    <message>
        <source>Too few points to tell whether they go together.</source>
        <translation>Слишком мало точек, чтобы судить о связи.</translation>
    </message>
    <message>
        <source>One of them never changes, so nothing can be told.</source>
        <translation>Один из них не меняется, поэтому сказать нечего.</translation>
    </message>
    <message>
        <source>r = %1 (95 % sure: %2 to %3)</source>
        <translation>r = %1 (с уверенностью 95 %: от %2 до %3)</translation>
    </message>
    <message>
        <source>They do not go together more than by chance: %1.</source>
        <translation>Связаны не больше, чем случайно: %1.</translation>
    </message>
    <message>
        <source>Where one is higher, so is the other: %1.</source>
        <translation>Где выше один, выше и другой: %1.</translation>
    </message>
    <message>
        <source>Where one is higher, the other is lower: %1.</source>
        <translation>Где выше один, ниже другой: %1.</translation>
    </message>
    <message>
        <source>That does not make one the cause of the other.</source>
        <translation>Это не значит, что одно — причина другого.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two metrics against each other: &quot;Resolved by bots and Satisfied customers&quot;</extracomment>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ScatterCard</name>
    <message>
        <source>Metric drawn upwards</source>
        <translation>Показатель по вертикали</translation>
    </message>
    <message>
        <source>Metric drawn to the right</source>
        <translation>Показатель по горизонтали</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Two metrics as a table</source>
        <translation>Два показателя таблицей</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>Два показателя</translation>
    </message>
    <message>
        <source>Show the two metrics as a table</source>
        <translation>Показать два показателя таблицей</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Те же числа таблицей</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>between the names of two metrics that are held against each other</extracomment>
        <translation>против</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Target</name>
    <message>
        <source>Target met</source>
        <translation>Цель достигнута</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Цель не достигнута</translation>
    </message>
    <message>
        <source>Within noise of the target</source>
        <translation>В пределах шума от цели</translation>
    </message>
    <message>
        <source>Too few cases to judge by the target</source>
        <translation>Слишком мало случаев для оценки по цели</translation>
    </message>
    <message>
        <source>No data to judge by the target</source>
        <translation>Нет данных для оценки по цели</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не меньше %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>командная строка</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a figure without a target</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Of the whole period: %1</source>
        <extracomment>%1 &quot;Target met: at least 85 %&quot;</extracomment>
        <translation>За весь период: %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Цель %1</translation>
    </message>
    <message>
        <source>%1: no target any more</source>
        <extracomment>%1 a figure; its target was taken away</extracomment>
        <translation>%1: цель снята</translation>
    </message>
    <message>
        <source>Nobody has set a target yet.</source>
        <translation>Цель ещё никто не задал.</translation>
    </message>
    <message>
        <source>Set by %1, %2.</source>
        <extracomment>%1 a name, %2 date and time</extracomment>
        <translation>Задано: %1, %2.</translation>
    </message>
    <message>
        <source>Taken away by %1, %2.</source>
        <translation>Снято: %1, %2.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кто задал</translation>
    </message>
    <message>
        <source>Somebody else has set this target meanwhile, as is shown now. Look at it and decide again.</source>
        <translation>Кто-то другой за это время задал эту цель, она показана теперь. Посмотрите на неё и решите заново.</translation>
    </message>
    <message>
        <source>Your role may not set targets. Ask a director.</source>
        <translation>Ваша роль не позволяет задавать цели. Обратитесь к директору.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TargetDialog</name>
    <message>
        <source>Target: %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>Единица цели</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Не &amp;меньше</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Не &amp;больше</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Задать цель</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать цель</translation>
    </message>
    <message>
        <source>Now: %1. The target is everybody&apos;s: it is on each page of this server, on the wallboard and in the report.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>Сейчас: %1. Цель общая: она видна на каждой странице этого сервера, на настенном табло и в отчёте.</translation>
    </message>
    <message>
        <source>Your role may read targets. A director or an administrator may set them.</source>
        <translation>Ваша роль может читать цели. Задавать их может директор или администратор.</translation>
    </message>
    <message>
        <source>Changes of the target</source>
        <translation>Изменения цели</translation>
    </message>
    <message>
        <source>This target was set meanwhile: %1. %2</source>
        <translation>За это время задана цель: %1. %2</translation>
    </message>
    <message>
        <source>Now: %1. The target is kept on this computer, for this server.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>Сейчас: %1. Цель хранится на этом компьютере для этого сервера.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Настенное табло</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>Live, newest event %1, %2</source>
        <extracomment>%1 a time of day, %2 an age: &quot;4 min ago&quot;</extracomment>
        <translation>В эфире, последнее событие %1, %2</translation>
    </message>
    <message>
        <source>Not live: figures of %1, %2</source>
        <translation>Не в эфире: данные на %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 the question, %2 the number of a page, %3 how many there are</extracomment>
        <translation>%1 · %2 из %3</translation>
    </message>
    <message>
        <source>held (space)</source>
        <translation>пауза (пробел)</translation>
    </message>
    <message>
        <source>%1 s a page</source>
        <translation>%1 с на страницу</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Cost</name>
    <message>
        <source>command line</source>
        <translation>командная строка</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Full-time people</source>
        <translation>Полные ставки</translation>
    </message>
    <message>
        <source>%1: %2 hours at work, as of %3 full-time people.</source>
        <extracomment>%1 &quot;At least&quot;, &quot;Likely&quot; or &quot;At most&quot;</extracomment>
        <translation>%1: %2 рабочих часов, как у %3 полных ставок.</translation>
    </message>
    <message>
        <source>%1: %2, for %3 hours at work, as of %4 full-time people.</source>
        <translation>%1: %2 за %3 рабочих часов, как у %4 полных ставок.</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work, as set by hand.</source>
        <translation>На каждое ушло бы %1 мин безраздельной работы, как задано вручную.</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work: people have a contact in hand for %2 min (mean of %3) and %4 at once.</source>
        <translation>На каждое ушло бы %1 мин безраздельной работы: сотрудник держит обращение %2 мин (среднее по %3) и %4 одновременно.</translation>
    </message>
    <message>
        <source>The period has not begun yet.</source>
        <translation>Период ещё не начался.</translation>
    </message>
    <message>
        <source>No contact of this period was resolved automatically for good, so nothing was saved.</source>
        <translation>За этот период ни одно обращение не было окончательно решено автоматически, поэтому ничего не сэкономлено.</translation>
    </message>
    <message>
        <source>People handled %1 contacts in this period; from %2 on their time says something. Choose a longer period, or set the time in the assumptions.</source>
        <translation>Сотрудники обработали за период %1 обращений; их время о чём-то говорит, начиная с %2. Выберите период подлиннее или задайте время в допущениях.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Saved: from %1 to %2, likely %3 (%4).</source>
        <translation>Сэкономлено: от %1 до %2, вероятно %3 (%4).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Share that people would have had</source>
        <translation>Доля, которая досталась бы сотрудникам</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>%1 contacts were resolved automatically and not asked again, of %2 resolved.</source>
        <translation>%1 обращений решены автоматически и не заданы вновь, из %2 решённых.</translation>
    </message>
    <message>
        <source>Without the bot people would have had at least %1 of them, likely %2, at most %3.</source>
        <translation>Без бота сотрудникам досталось бы из них не менее %1, вероятно %2, не более %3.</translation>
    </message>
    <message>
        <source>Of an hour at work %1 goes into contacts; a full-time agent is at work %2 hours a year.</source>
        <translation>Из рабочего часа на обращения уходит %1; полная ставка — %2 рабочих часов в год.</translation>
    </message>
    <message>
        <source>An hour at work costs %1 %2, all included.</source>
        <translation>Рабочий час стоит %1 %2 со всеми расходами.</translation>
    </message>
    <message>
        <source>What an hour costs nobody has set yet, so there is no sum of money.</source>
        <translation>Стоимость часа ещё никто не задал, поэтому суммы нет.</translation>
    </message>
    <message>
        <source>example assumptions: nobody has set any yet</source>
        <translation>допущения для примера: их ещё никто не задал</translation>
    </message>
    <message>
        <source>with the assumptions of %1, %2</source>
        <translation>по допущениям: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 an hour</source>
        <translation>%1 %2 за час</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>без стоимости</translation>
    </message>
    <message>
        <source>%1 min a contact</source>
        <translation>%1 мин на обращение</translation>
    </message>
    <message>
        <source>time as measured, %1 at once</source>
        <translation>время измеренное, %1 одновременно</translation>
    </message>
    <message>
        <source>%1; %2; %3, %4, %5 of the contacts; %6 in contacts; %7 hours a year</source>
        <translation>%1; %2; %3, %4, %5 обращений; %6 на обращения; %7 часов в год</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Somebody else has changed the assumptions meanwhile. Look at them and set yours again.</source>
        <translation>Кто-то тем временем изменил допущения. Посмотрите их и задайте свои заново.</translation>
    </message>
    <message>
        <source>Your role may not change this. Ask a director.</source>
        <translation>Ваша роль не может это менять. Обратитесь к директору.</translation>
    </message>
    <message>
        <source>Name the currency by its three capitals, as in EUR.</source>
        <translation>Укажите валюту тремя заглавными буквами, например EUR.</translation>
    </message>
    <message>
        <source>The likely share must lie between the lowest and the highest.</source>
        <translation>Вероятная доля должна лежать между наименьшей и наибольшей.</translation>
    </message>
    <message>
        <source>Agents work on contacts for more than none and at most all of their time.</source>
        <translation>На обращения уходит больше нуля и не больше всего времени.</translation>
    </message>
    <message>
        <source>The note is too long. Shorten it.</source>
        <translation>Заметка слишком длинная. Сократите её.</translation>
    </message>
    <message>
        <source>A figure is outside of what is possible. Correct it.</source>
        <translation>Одно из чисел вне возможного. Исправьте его.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CostCard</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>Допущения…</translation>
    </message>
    <message>
        <source>What it saves as a table</source>
        <translation>Экономия в виде таблицы</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>Что это экономит?</translation>
    </message>
    <message>
        <source>What it is worked out with, who set it, and how to change it</source>
        <translation>По чему это рассчитано, кто это задал и как изменить</translation>
    </message>
    <message>
        <source>Show what it saves as a table</source>
        <translation>Показать экономию таблицей</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Те же числа таблицей</translation>
    </message>
    <message>
        <source>The server is working it out …</source>
        <translation>Сервер считает …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CostDialog</name>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>Changes of the assumptions</source>
        <translation>Изменения допущений</translation>
    </message>
    <message>
        <source>What the saving is worked out with</source>
        <translation>По чему рассчитывается экономия</translation>
    </message>
    <message>
        <source>Your role may read these. A director may change them.</source>
        <translation>Ваша роль может их читать. Менять может директор.</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Изменения, последние сверху</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>Задать с этого момента</translation>
    </message>
    <message>
        <source>Set the earlier ones again</source>
        <translation>Вернуть прежние</translation>
    </message>
    <message>
        <source>Takes back the latest change by setting what was assumed before it</source>
        <translation>Отменяет последнее изменение, задавая то, что было до него</translation>
    </message>
    <message>
        <source>Currency of the cost, three capitals</source>
        <translation>Валюта стоимости, три заглавные буквы</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>как измерено</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>Minutes of undivided work a contact</source>
        <translation>Минуты безраздельной работы на обращение</translation>
    </message>
    <message>
        <source>Share that people would have had, likely</source>
        <translation>Доля сотрудников, вероятно</translation>
    </message>
    <message>
        <source>Share that people would have had, at most</source>
        <translation>Доля сотрудников, не более</translation>
    </message>
    <message>
        <source>Share that people would have had, at least</source>
        <translation>Доля сотрудников, не менее</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>откуда эти числа</translation>
    </message>
    <message>
        <source>&amp;Cost of an hour at work</source>
        <translation>&amp;Стоимость рабочего часа</translation>
    </message>
    <message>
        <source>Wages with all that comes on top: taxes, place, tools, leading. 0: not known.</source>
        <translation>Зарплата со всем, что к ней: налоги, место, инструменты, руководство. 0: неизвестно.</translation>
    </message>
    <message>
        <source>&amp;Time a contact takes</source>
        <translation>&amp;Время на обращение</translation>
    </message>
    <message>
        <source>As measured: the mean time in the hands of agents, divided by the contacts they hold at once. Fixed: minutes of undivided work.</source>
        <translation>Как измерено: среднее время у сотрудников, делённое на число одновременных обращений. Задано: минуты безраздельной работы.</translation>
    </message>
    <message>
        <source>Contacts at &amp;once</source>
        <translation>Обращений &amp;одновременно</translation>
    </message>
    <message>
        <source>How many contacts an agent has in hand while he works on one.</source>
        <translation>Сколько обращений у сотрудника, пока он занят одним.</translation>
    </message>
    <message>
        <source>At &amp;least, likely, at most</source>
        <translation>Н&amp;е менее, вероятно, не более</translation>
    </message>
    <message>
        <source>Of the contacts that the bot resolved for good: how many would have come to people without it. The others would have given up or found it by themselves.</source>
        <translation>Сколько из окончательно решённых ботом пришло бы без него к сотрудникам. Остальные бросили бы или нашли сами.</translation>
    </message>
    <message>
        <source>Part of an hour in c&amp;ontacts</source>
        <translation>Часть часа на о&amp;бращения</translation>
    </message>
    <message>
        <source>The rest is waiting, breaks, meetings, training.</source>
        <translation>Остальное — ожидание, перерывы, встречи, обучение.</translation>
    </message>
    <message>
        <source>&amp;Hours at work a year</source>
        <translation>&amp;Рабочих часов в год</translation>
    </message>
    <message>
        <source>Of one full-time agent: paid less leave and sickness.</source>
        <translation>Полной ставки: оплаченные без отпусков и болезней.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Stands in the history beside your name.</source>
        <translation>Стоит в истории рядом с вашим именем.</translation>
    </message>
    <message>
        <source>back to what was assumed before</source>
        <translation>назад к прежним допущениям</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Survey</name>
    <message>
        <source>By channel</source>
        <translation>По каналу</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>По исходу</translation>
    </message>
    <message>
        <source>By first reply</source>
        <translation>По первому ответу</translation>
    </message>
    <message>
        <source>Answered by the bot alone</source>
        <translation>Ответил один бот</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Обслужены сотрудниками</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Не дождались</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>First reply within the target</source>
        <translation>Первый ответ в срок</translation>
    </message>
    <message>
        <source>First reply later</source>
        <translation>Первый ответ позже</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Ответа нет</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Спрошено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Доля ответивших</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Довольны</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>If all had answered alike</source>
        <translation>Если бы все отвечали одинаково</translation>
    </message>
    <message>
        <source>Nobody was asked to rate in this period.</source>
        <translation>За этот период никого не просили об оценке.</translation>
    </message>
    <message>
        <source>Of %1 contacts that ended %2 were asked and %3 answered (%4).</source>
        <translation>Из %1 завершённых обращений спрошено %2, ответили %3 (%4).</translation>
    </message>
    <message>
        <source>Answering is lopsided: “%1” answered %2, “%3” only %4.</source>
        <translation>Ответы неравномерны: «%1» — %2, «%3» — лишь %4.</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, %1 would be satisfied instead of %2.</source>
        <translation>Если бы все каналы и исходы отвечали одинаково, довольных было бы %1 вместо %2.</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, it would make little difference: %1 satisfied instead of %2.</source>
        <translation>Если бы все каналы и исходы отвечали одинаково, разница была бы мала: %1 довольных вместо %2.</translation>
    </message>
    <message>
        <source>Of those who were not asked the rating knows nothing.</source>
        <translation>О тех, кого не спросили, оценка ничего не знает.</translation>
    </message>
    <message>
        <source>The period has too many contacts to look at each: these are the %1 latest, begun since %2.</source>
        <translation>Обращений слишком много, чтобы смотреть каждое: это %1 последних, начатых с %2.</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>спрашиваем: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a brand and its share</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked: %1, others %2</source>
        <translation>спрашиваем: %1, прочие %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>командная строка</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Contacts that ended in the period.</source>
        <translation>Обращения, завершённые за период.</translation>
    </message>
    <message>
        <source>Those of them that were asked to rate (%1).</source>
        <translation>Те из них, кого попросили оценить (%1).</translation>
    </message>
    <message>
        <source>Those of the asked that gave a rating.</source>
        <translation>Те из спрошенных, кто поставил оценку.</translation>
    </message>
    <message>
        <source>Of the ratings those of 4 or 5, with the 95 % interval (Wilson).</source>
        <translation>Из оценок — 4 или 5, с интервалом 95 % (Уилсон).</translation>
    </message>
    <message>
        <source>Satisfied, had each channel and outcome answered as often as the others (post-stratification).</source>
        <translation>Довольные, если бы каждый канал и исход отвечал одинаково часто (постстратификация).</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Следует знать</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyCard</name>
    <message>
        <source>Who is asked…</source>
        <translation>Кого спрашивать…</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>Кто ответил на опрос</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>Говорит ли оценка за всех?</translation>
    </message>
    <message>
        <source>What the answers are by</source>
        <translation>По чему разложены ответы</translation>
    </message>
    <message>
        <source>Which part of the contacts is asked for a rating, and since when</source>
        <translation>Какую часть обращений просят об оценке и с каких пор</translation>
    </message>
    <message>
        <source>The server is counting the answers …</source>
        <translation>Сервер считает ответы …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyShareDialog</name>
    <message>
        <source>Changes of who is asked</source>
        <translation>Изменения того, кого спрашивают</translation>
    </message>
    <message>
        <source>Who is asked for a rating</source>
        <translation>Кого просят об оценке</translation>
    </message>
    <message>
        <source>After the close a part of the contacts is asked, drawn at random by the number of the conversation: how it ended and who served it make no difference. Fewer questions tire customers less; the response rate counts those asked alone.</source>
        <translation>После закрытия спрашивают часть обращений, выбранную случайно по номеру разговора: исход и исполнитель не играют роли. Меньше вопросов — меньше утомления; доля ответивших считается только от спрошенных.</translation>
    </message>
    <message>
        <source>Your role may read this. A director or a supervisor may change it.</source>
        <translation>Ваша роль может это читать. Менять может директор или супервизор.</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Бренд</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Спрашивать</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Изменения, последние сверху</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>Задать с этого момента</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Hours</name>
    <message>
        <source>always open</source>
        <translation>всегда открыто</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n праздник</numerusform>
            <numerusform>%n праздника</numerusform>
            <numerusform>%n праздников</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has set business hours meanwhile. Look at them below and set yours again.</source>
        <translation>Кто-то другой за это время задал рабочие часы. Посмотрите их ниже и задайте свои ещё раз.</translation>
    </message>
    <message>
        <source>Your role may not set these. Ask a planner or an administrator.</source>
        <translation>Ваша роль не позволяет их задавать. Обратитесь к планировщику или администратору.</translation>
    </message>
    <message>
        <source>“%1” cannot be. Write hours like 09:00-17:00, on quarters of an hour, with a comma between them and none over another.</source>
        <translation>«%1» не подходит. Пишите часы как 09:00-17:00, с точностью до четверти часа, через запятую и без наложений.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-12-24, or it is there twice.</source>
        <translation>«%1» — не дата вида 2026-12-24 или указана дважды.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, such as Europe/Warsaw.</source>
        <translation>Такого часового пояса нет. Выберите из списка, например Europe/Warsaw.</translation>
    </message>
    <message>
        <source>Choose a day between 1970 and 2100.</source>
        <translation>Выберите день между 1970 и 2100 годом.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кто задал</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>больше нет</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>командная строка</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HoursDialog</name>
    <message>
        <source>Business hours that were set</source>
        <translation>Заданные рабочие часы</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Your role may read these. A planner or an administrator may set them.</source>
        <translation>Ваша роль позволяет их читать. Задать их может планировщик или администратор.</translation>
    </message>
    <message>
        <source>All that were set, the latest of each brand first</source>
        <translation>Все заданные, у каждого бренда сначала последние</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Задать эти часы</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Бренд</translation>
    </message>
    <message>
        <source>At work in these hours</source>
        <translation>Работаем в эти часы</translation>
    </message>
    <message>
        <source>No hours: always open, or as all brands</source>
        <translation>Без часов: всегда открыто или как у всех брендов</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Such as 09:00-12:00, 13:00-17:00. One that passes midnight belongs to the day on which it begins; a whole day is 00:00-24:00.</source>
        <translation>Например 09:00-12:00, 13:00-17:00. Промежуток через полночь относится ко дню, в который начинается; весь день — 00:00-24:00.</translation>
    </message>
    <message>
        <source>2026-12-24 09:00-13:00 Christmas Eve</source>
        <translation>2026-12-31 09:00-13:00 канун Нового года</translation>
    </message>
    <message>
        <source>A day in each line: the date, its hours if it has any, its name.</source>
        <translation>По дню в строке: дата, часы, если есть, название.</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Праздники</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>с этого момента</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>с выбранного дня</translation>
    </message>
    <message>
        <source>The first day of these hours</source>
        <translation>Первый день этих часов</translation>
    </message>
    <message>
        <source>In &amp;force</source>
        <translation>&amp;Действуют</translation>
    </message>
    <message>
        <source>From when on these hours are in force</source>
        <translation>С какого времени действуют эти часы</translation>
    </message>
    <message>
        <source>A day in the past is a correction: figures in business time are worked out anew for all contacts since.</source>
        <translation>День в прошлом — это исправление: показатели в рабочем времени пересчитываются для всех обращений с того дня.</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FiguresDialog</name>
    <message>
        <source>No figure has this in its name or definition.</source>
        <translation>Ни у одного показателя этого нет ни в названии, ни в определении.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation>Обычные показатели</translation>
    </message>
    <message>
        <source>Figures on this page</source>
        <translation>Показатели на этой странице</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Показать эти</translation>
    </message>
    <message>
        <source>Search names and definitions</source>
        <translation>Искать в названиях и определениях</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>On the page, in this order</source>
        <translation>На странице, в этом порядке</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Figures: %1, no more fit. The first %2 are shown large.</source>
        <translation>Показателей: %1, больше не помещается. Первые %2 показаны крупно.</translation>
    </message>
    <message>
        <source>Figures: %1. The first %2 are shown large.</source>
        <translation>Показателей: %1. Первые %2 показаны крупно.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MetricTree</name>
    <message>
        <source>Answering</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Outcome and satisfaction</source>
        <translation>Исход и удовлетворённость</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Боты</translation>
    </message>
    <message>
        <source>Outcome ladder</source>
        <translation>Лестница исходов</translation>
    </message>
    <message>
        <source>Queues and people</source>
        <translation>Очереди и люди</translation>
    </message>
    <message>
        <source>Working time, publishing, right now</source>
        <translation>Рабочее время, публикации, сейчас</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Agents</name>
    <message>
        <source>A contact counts for the agent who held it or wrote in it last. Times count only where no other agent had it.</source>
        <translation>Обращение засчитывается оператору, который последним вёл его или писал в нём. Время учитывается, только если других операторов в нём не было.</translation>
    </message>
    <message>
        <source>There are too many contacts: only those that began on %1 or later are counted.</source>
        <translation>Обращений слишком много: учтены только начавшиеся %1 или позже.</translation>
    </message>
    <message>
        <source>You see your own figures; those of all agents are for directors, supervisors and planners.</source>
        <translation>Вы видите свои показатели; показатели всех операторов доступны директорам, супервизорам и планировщикам.</translation>
    </message>
    <message>
        <source>By agent: nobody</source>
        <translation>По операторам: никого</translation>
    </message>
    <message numerus="yes">
        <source>By agent: %n agents; most contacts were served by %1: %2</source>
        <translation>
            <numerusform>По операторам: %n оператор; больше всех обращений у %1: %2</numerusform>
            <numerusform>По операторам: %n оператора; больше всех обращений у %1: %2</numerusform>
            <numerusform>По операторам: %n операторов; больше всех обращений у %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Обслужено</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Довольны</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Переведено</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>Решено сразу</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Вновь открыто</translation>
    </message>
    <message>
        <source>With 95 % certainty from %1 to %2</source>
        <translation>С уверенностью 95 % от %1 до %2</translation>
    </message>
    <message>
        <source>%1 cases of %2 that could have been</source>
        <translation>%1 случаев из %2 возможных</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n случай</numerusform>
            <numerusform>%n случая</numerusform>
            <numerusform>%n случаев</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>Идентификатор оператора</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>%1: cases</source>
        <translation>%1: случаев</translation>
    </message>
    <message>
        <source>%1: 95 % from</source>
        <translation>%1: 95 % от</translation>
    </message>
    <message>
        <source>%1: 95 % to</source>
        <translation>%1: 95 % до</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsCard</name>
    <message>
        <source>By agent</source>
        <translation>По операторам</translation>
    </message>
    <message>
        <source>The server is adding up contacts by agent …</source>
        <translation>Сервер подсчитывает обращения по операторам …</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>No agent had a contact in this period with these filters.</source>
        <translation>В этот период с этими фильтрами обращений у операторов не было.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::DataTable</name>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>Сортировать по этому столбцу, по возрастанию</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>Сортировать по этому столбцу, по убыванию</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatCard</name>
    <message>
        <source>When customers come</source>
        <translation>Когда приходят клиенты</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Те же числа в таблице</translation>
    </message>
    <message>
        <source>When customers come as a table</source>
        <translation>Когда приходят клиенты, таблицей</translation>
    </message>
    <message>
        <source>Show when customers come as a table</source>
        <translation>Показать таблицей, когда приходят клиенты</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
</context>
</TS>
