<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
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
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Czekają teraz</translation>
    </message>
    <message>
        <source>First response, people</source>
        <translation>Pierwsza odpowiedź człowieka</translation>
    </message>
    <message>
        <source>First response, people, p90</source>
        <translation>Pierwsza odpowiedź człowieka, p90</translation>
    </message>
    <message>
        <source>First response, anyone</source>
        <translation>Pierwsza odpowiedź kogokolwiek</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Czas rozwiązania</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>Zadowoleni klienci</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>Rozwiązane przez boty</translation>
    </message>
    <message>
        <source>Kept off the queue</source>
        <translation>Poza kolejką</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Przełączone</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Porzucone</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom obsługi</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>h for hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Obsłużone przez ludzi</translation>
    </message>
    <message>
        <source>First response after the hand-over</source>
        <translation>Pierwsza odpowiedź po przekazaniu</translation>
    </message>
    <message>
        <source>Reply of a person</source>
        <translation>Odpowiedź człowieka</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Czas obsługi</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>Rozwiązane od razu przez jedną osobę</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wznowione</translation>
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
        <translation>Cel %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AboutDialog</name>
    <message>
        <source>About Wheelhouse</source>
        <translation>O programie Wheelhouse</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is Wheelhouse&apos;s version, %2 that of Qt</extracomment>
        <translation>Wersja %1, z Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.</source>
        <translation>Wolne oprogramowanie na Powszechnej Licencji Publicznej GNU, w wersji 3 lub nowszej. Wolno go używać, badać je, zmieniać i przekazywać dalej; nie ma żadnej gwarancji.</translation>
    </message>
    <message>
        <source>With thanks to Qt and Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (public domain), libsodium (ISC), QtKeychain (BSD) and the typeface Inter (OFL 1.1).</source>
        <translation>Z podziękowaniem dla Qt i Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (domena publiczna), libsodium (ISC), QtKeychain (BSD) i kroju pisma Inter (OFL 1.1).</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiuj diagnostykę</translation>
    </message>
    <message>
        <source>What a bug report needs, without passwords or messages</source>
        <translation>To, czego potrzeba w zgłoszeniu błędu, bez haseł i wiadomości</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentCard</name>
    <message>
        <source>Agents</source>
        <translation>Konsultanci</translation>
    </message>
    <message>
        <source>%1 online · %2 away</source>
        <extracomment>how many agents are in either state</extracomment>
        <translation>%1 online · %2 z dala</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentMenu</name>
    <message>
        <source>Conversations at once</source>
        <translation>Rozmowy naraz</translation>
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
        <translation>Według czego jest tabela</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownModel</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>First response by people, median</source>
        <extracomment>Column head: median of the first response by people</extracomment>
        <translation>Pierwsza odpowiedź człowieka, mediana</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>Satisfied customers among those who rated, and how many rated</source>
        <extracomment>Column head: share of satisfied customers</extracomment>
        <translation>Zadowoleni klienci wśród tych, którzy ocenili, i ilu oceniło</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zadowoleni</translation>
    </message>
    <message>
        <source>Contacts resolved by bots alone</source>
        <extracomment>Column head: share of contacts that bots resolved</extracomment>
        <translation>Kontakty rozwiązane przez same boty</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>Rozwiązane przez boty</translation>
    </message>
    <message>
        <source>Contacts handed over to people</source>
        <extracomment>Column head: share of contacts handed over to people</extracomment>
        <translation>Kontakty przekazane ludziom</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazane</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Comparison</name>
    <message>
        <source>vs yesterday</source>
        <extracomment>choice of what the figures are compared with: versus</extracomment>
        <translation>vs wczoraj</translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation>vs poprzedni okres</translation>
    </message>
    <message>
        <source>vs a year before</source>
        <translation>vs rok wcześniej</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Bez porównania</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Tydzień wcześniej</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Okres wcześniej</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>%1 wczoraj</translation>
    </message>
    <message>
        <source>%1 a week before</source>
        <translation>%1 tydzień wcześniej</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>%1 rok wcześniej</translation>
    </message>
    <message>
        <source>%1 one period before</source>
        <translation>%1 okres wcześniej</translation>
    </message>
    <message>
        <source>vs same day last week</source>
        <translation>vs ten dzień tydzień temu</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Composer</name>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Wyślij odpowiedź</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Napisz odpowiedź</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter wysyła, Shift+Enter zaczyna nowy wiersz</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wysyłanie …</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Nie wysłano. %1</translation>
    </message>
    <message>
        <source>%1 characters too long</source>
        <translation>Za długie o %1 znaków</translation>
    </message>
    <message>
        <source>Will be sent when the connection is back</source>
        <translation>Zostanie wysłane, gdy wróci połączenie</translation>
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
        <translation>Poznaj demo</translation>
    </message>
    <message>
        <source>A made-up streaming service with two bots, 28 days of history and customers who write while you watch. Nothing you do there matters.</source>
        <translation>Zmyślony serwis streamingowy z dwoma botami, 28 dniami historii i klientami, którzy piszą na twoich oczach. Nic, co tam zrobisz, nie ma znaczenia.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Your own Wheelhouse, inside this program. Everything stays in your data folder; no server is needed.</source>
        <translation>Twój własny Wheelhouse, wewnątrz tego programu. Wszystko zostaje w twoim folderze danych; serwer nie jest potrzebny.</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Otwórz ten komputer</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Połącz z serwerem</translation>
    </message>
    <message>
        <source>Your team&apos;s Wheelhouse. Ask whoever runs it for the address.</source>
        <translation>Wheelhouse twojego zespołu. O adres zapytaj tego, kto go prowadzi.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Looking up your sign-in…</source>
        <translation>Szukanie twojego logowania…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Uruchamianie…</translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a server&apos;s sign-in is kept in memory only, until you quit.</source>
        <translation>Na tym pulpicie nie ma pęku kluczy, którego można użyć, więc logowanie do serwera jest trzymane tylko w pamięci, aż do zamknięcia programu.</translation>
    </message>
    <message>
        <source>A server&apos;s sign-in is kept in your desktop&apos;s keychain, never in a file. Without a keychain it is kept in memory only.</source>
        <translation>Logowanie do serwera jest trzymane w pęku kluczy pulpitu, nigdy w pliku. Bez pęku kluczy jest trzymane tylko w pamięci.</translation>
    </message>
    <message>
        <source>Welcome to the wheelhouse</source>
        <translation>Witaj w sterówce</translation>
    </message>
    <message>
        <source>From here you steer customer care. Where shall it look?</source>
        <translation>Stąd sterujesz obsługą klienta. Dokąd ma patrzeć?</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Conversation</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Nie wysłano: %1</translation>
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
        <translation>%1 po czasie</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 until the promised time</extracomment>
        <translation>zostało %1</translation>
    </message>
    <message>
        <source>wants a person</source>
        <translation>chce człowieka</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConversationCard</name>
    <message>
        <source>With</source>
        <translation>U kogo</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj rozmów</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Konsultanci</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Boty</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>how many conversations are shown, of all that are open</extracomment>
        <translation>otwarte: %1</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>otwarte: %1 z %2</translation>
    </message>
    <message>
        <source>Nobody is writing</source>
        <translation>Nikt nie pisze</translation>
    </message>
    <message>
        <source>Conversations appear here the moment a customer writes.</source>
        <translation>Rozmowy pojawiają się tutaj, gdy tylko klient napisze.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No open conversation has these words or this owner.</source>
        <translation>Żadna otwarta rozmowa nie ma tych słów ani tego właściciela.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CsvExport</name>
    <message>
        <source>%1 (s)</source>
        <extracomment>Column head in a CSV file: %1 is a figure, its unit seconds</extracomment>
        <translation>%1 (s)</translation>
    </message>
    <message>
        <source>%1 (0 to 1)</source>
        <extracomment>Column head in a CSV file: %1 is a share between 0 and 1</extracomment>
        <translation>%1 (od 0 do 1)</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Zapisano „%1”.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Zapisz gdzie indziej…</translation>
    </message>
    <message>
        <source>The link is copied. Whoever opens it in a Wheelhouse sees the same question.</source>
        <translation>Odnośnik skopiowano. Kto otworzy go w Wheelhouse, zobaczy to samo pytanie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What the link shows is there once you have chosen a Wheelhouse.</source>
        <translation>To, co pokazuje odnośnik, pojawi się, gdy wybierzesz Wheelhouse.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody, and a director sets them. Those of this computer are dropped: %1.</source>
        <translation>Cele należą teraz do serwera, obowiązują wszystkich, a ustala je dyrektor. Cele z tego komputera zostają usunięte: %1.</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody. This computer still has: %1.</source>
        <translation>Cele należą teraz do serwera i obowiązują wszystkich. Na tym komputerze są jeszcze: %1.</translation>
    </message>
    <message>
        <source>Set them for everybody</source>
        <translation>Ustaw je dla wszystkich</translation>
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
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Wszystkie kontakty</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>Kiedy przychodzą klienci</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>na godzinę</translation>
    </message>
    <message>
        <source>Answered by people</source>
        <translation>Z odpowiedzią człowieka</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure and the days it is compared with: &quot;CSAT, a year before&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Co stało się z kontaktami</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>of</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Szczebel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Business hours</source>
        <extracomment>contacts within the hours at which people are at work</extracomment>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Outside business hours</source>
        <extracomment>contacts at all other times</extracomment>
        <translation>Poza godzinami pracy</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Wszystkie godziny</translation>
    </message>
    <message>
        <source>Each figure counts only what happened, by its own clock, in a quarter of an hour within (or outside) the business hours that were in force then for the brand of the contact. Customers waiting now are counted at all hours.</source>
        <translation>Każda liczba obejmuje tylko to, co według jej własnego zegara zdarzyło się w kwadransie w godzinach pracy (lub poza nimi) obowiązujących wtedy dla marki kontaktu. Klienci czekający teraz są liczeni o każdej porze.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>what a figure is to reach</extracomment>
        <translation>Cel</translation>
    </message>
    <message>
        <source>share</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Najważniejsze wskaźniki</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Przypadki</translation>
    </message>
    <message>
        <source>Cases that could be</source>
        <translation>Możliwe przypadki</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Co najmniej czy co najwyżej</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>co najwyżej</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FileSaver</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Wszystkie marki</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Wszystkie tematy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Wszystkie języki</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>Wyczyść wszystkie filtry</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>Wszystkie boty</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Wszystkie zespoły</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartał</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>a period with a first and a last day of one&apos;s own</extracomment>
        <translation>Własny</translation>
    </message>
    <message>
        <source>The whole time has nothing before it.</source>
        <translation>Przed całym czasem nie ma niczego.</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <extracomment>of a time zone, by its city: days and hours are cut as they are there</extracomment>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>See or set business hours</source>
        <translation>Pokaż lub ustaw godziny pracy</translation>
    </message>
    <message>
        <source>No business hours are set. Set them with the clock beside this.</source>
        <translation>Nie ustawiono godzin pracy. Ustaw je zegarem obok.</translation>
    </message>
    <message>
        <source>No business hours are set. A planner or an administrator can set them with the clock beside this.</source>
        <translation>Nie ustawiono godzin pracy. Planista lub administrator może je ustawić zegarem obok.</translation>
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
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <extracomment>Short for thousands, as on an axis: 35k</extracomment>
        <translation>%1 tys.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <extracomment>A share in per cent; some languages put no space, or the sign first</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <extracomment>The first part of &quot;3 h 12 min&quot;</extracomment>
        <translation>%1 godz. %2</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and hours</comment>
        <extracomment>The first part of &quot;2 d 4 h&quot;</extracomment>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>godz.</translation>
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
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; s for seconds</extracomment>
        <translation>%1 s temu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>age</comment>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; h for hours</extracomment>
        <translation>%1 godz. temu</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; d for days</extracomment>
        <translation>%1 d temu</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <extracomment>Percentage points: &quot;3.1 pt&quot;</extracomment>
        <translation>%1 p.p.</translation>
    </message>
    <message>
        <source>That was not accepted. Check what you entered and try again.</source>
        <translation>Nie przyjęto. Sprawdź, co wpisano, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That was not accepted because of “%1”. Check it and try again.</source>
        <translation>Nie przyjęto z powodu „%1”. Sprawdź to i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That no longer exists. Somebody may have removed it.</source>
        <translation>Tego już nie ma. Ktoś mógł to usunąć.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look at how it is now and decide again.</source>
        <translation>Ktoś był szybszy. Zobacz, jak jest teraz, i zdecyduj jeszcze raz.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in. Sign in again.</source>
        <translation>Serwer nie zna tego logowania. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an administrator for it.</source>
        <translation>Twoja rola na to nie pozwala. Poproś administratora.</translation>
    </message>
    <message>
        <source>That is too large. Shorten it and try again.</source>
        <translation>To jest za duże. Skróć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation>Za dużo prób w krótkim czasie. Poczekaj minutę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server cannot be reached or is not ready. It will be tried again.</source>
        <translation>Serwer jest nieosiągalny albo niegotowy. Nastąpi kolejna próba.</translation>
    </message>
    <message>
        <source>That is closed already and cannot be changed any more.</source>
        <translation>To jest już zamknięte i nie można tego zmienić.</translation>
    </message>
    <message>
        <source>Stored data contradict themselves. Tell whoever runs the server.</source>
        <translation>Zapisane dane przeczą sobie. Powiedz o tym temu, kto prowadzi serwer.</translation>
    </message>
    <message>
        <source>The other side is a newer Wheelhouse. Update this one.</source>
        <translation>Druga strona to nowszy Wheelhouse. Zaktualizuj ten.</translation>
    </message>
    <message>
        <source>Another Wheelhouse is using it. Close that one first.</source>
        <translation>Używa tego inny Wheelhouse. Najpierw zamknij tamten.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Freshness</name>
    <message>
        <source>Loading …</source>
        <translation>Wczytywanie …</translation>
    </message>
    <message>
        <source>Live, newest event %1</source>
        <extracomment>%1 an age: &quot;12 s ago&quot;</extracomment>
        <translation>Na żywo, najnowsze zdarzenie: %1</translation>
    </message>
    <message>
        <source>Not live: this is from %1, %2</source>
        <extracomment>%1 a time of day, %2 an age</extracomment>
        <translation>Nie na żywo: stan z %1, %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatMap</name>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Kontakty według dnia tygodnia i godziny</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 contacts an hour</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>%1 %2–%3: %4 kontaktów na godzinę</translation>
    </message>
    <message>
        <source>%1 %2–%3: no data</source>
        <translation>%1 %2–%3: brak danych</translation>
    </message>
    <message>
        <source>%1. Most: %2</source>
        <translation>%1. Najwięcej: %2</translation>
    </message>
    <message>
        <source>contacts an hour</source>
        <translation>kontaktów na godzinę</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Ladder</name>
    <message>
        <source>Solved by the bot</source>
        <translation>Rozwiązane przez bota</translation>
    </message>
    <message>
        <source>No person joined, of what the bot answered. It is what is usually published, and it counts those who gave up as solved.</source>
        <translation>Bez udziału człowieka, spośród tych, na które bot odpowiedział. To się zwykle publikuje; ci, którzy zrezygnowali, liczą się jako rozwiązane.</translation>
    </message>
    <message>
        <source>Resolved of answered</source>
        <translation>Rozwiązane z odpowiedzianych</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot answered.</source>
        <translation>Rozwiązane bez przekazania i kolejki, spośród tych, na które bot odpowiedział.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Wskaźnik rozwiązań</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot was involved in. Vendors of bots count so.</source>
        <translation>Rozwiązane bez przekazania i kolejki, spośród tych, w których bot brał udział. Tak liczą dostawcy botów.</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Zatrzymane w bocie</translation>
    </message>
    <message>
        <source>No person joined, of contacts for which a bot stood ready. Those who gave up are in it, so it is no resolution.</source>
        <translation>Bez udziału człowieka, spośród kontaktów, na które czekał bot. Są w tym ci, którzy zrezygnowali, więc to nie rozwiązanie.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Stopień automatyzacji</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of all contacts.</source>
        <translation>Rozwiązane bez przekazania i kolejki, spośród wszystkich kontaktów.</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Trwałe</translation>
    </message>
    <message>
        <source>Of the resolved, those whose customer did not come back to the topic within 7 days.</source>
        <translation>Spośród rozwiązanych te, których klient nie wrócił do tematu w ciągu 7 dni.</translation>
    </message>
    <message>
        <source>Lasting where a bot was</source>
        <translation>Trwałe tam, gdzie był bot</translation>
    </message>
    <message>
        <source>Resolved for good, of contacts for which a bot stood ready.</source>
        <translation>Rozwiązane na dobre, spośród kontaktów, na które czekał bot.</translation>
    </message>
    <message>
        <source>ROAR</source>
        <translation>ROAR</translation>
    </message>
    <message>
        <source>Rate of automated resolution: resolved for good, of all contacts. The strictest figure.</source>
        <translation>Stopień automatycznych rozwiązań: rozwiązane na dobre, spośród wszystkich kontaktów. Najsurowsza miara.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>contacts that are part of others: &quot;512 of 880&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a figure&apos;s name, its share, and what is divided by what: &quot;Containment: 58 % (512 of 880)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>95 % sure from %1 to %2</source>
        <translation>z pewnością 95% od %1 do %2</translation>
    </message>
    <message>
        <source>%1 said so, %2 left in silence.</source>
        <translation>%1 potwierdzono, %2 odeszło bez słowa.</translation>
    </message>
    <message>
        <source>%1 came back. Final a week after the period.</source>
        <translation>Wróciło: %1. Ostateczne tydzień po okresie.</translation>
    </message>
    <message>
        <source>Outcome ladder: of %1 contacts a bot answered %2, resolved %3, and %4 did not come back.</source>
        <translation>Drabina wyników: z %1 kontaktów bot odpowiedział na %2, rozwiązał %3, a %4 nie wróciło.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Przyszły</translation>
    </message>
    <message>
        <source>A bot stood ready</source>
        <translation>Czekał na nie bot</translation>
    </message>
    <message>
        <source>The bot tried</source>
        <translation>Bot próbował</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>Odpowiedział</translation>
    </message>
    <message>
        <source>No person joined</source>
        <translation>Bez człowieka</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Trwałe</translation>
    </message>
    <message>
        <source>All contacts that began in the period.</source>
        <translation>Wszystkie kontakty rozpoczęte w tym okresie.</translation>
    </message>
    <message>
        <source>A bot served their channel and brand.</source>
        <translation>Ich kanał i markę obsługiwał bot.</translation>
    </message>
    <message>
        <source>The bot said more than a greeting, or handed over by itself.</source>
        <translation>Bot powiedział coś poza powitaniem albo sam przekazał.</translation>
    </message>
    <message>
        <source>The bot gave at least one real answer.</source>
        <translation>Bot dał co najmniej jedną prawdziwą odpowiedź.</translation>
    </message>
    <message>
        <source>Answered, and ended without a person; some of them gave up.</source>
        <translation>Z odpowiedzią i zakończone bez człowieka; część klientów zrezygnowała.</translation>
    </message>
    <message>
        <source>Without hand-over and queue; the customer said it is solved, or left in silence after an answer.</source>
        <translation>Bez przekazania i kolejki; klient potwierdził rozwiązanie albo zamilkł po odpowiedzi.</translation>
    </message>
    <message>
        <source>Resolved, and the customer did not come back to the topic within 7 days, on any channel.</source>
        <translation>Rozwiązane, a klient nie wrócił do tematu w ciągu 7 dni żadnym kanałem.</translation>
    </message>
    <message>
        <source>Each bar is a part of the one above it; what is pale was lost on the way. Point at a bar or a figure to see what it means.</source>
        <translation>Każdy pasek jest częścią tego nad nim; to, co blade, ubyło po drodze. Wskaż pasek lub wielkość, by zobaczyć, co znaczy.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>of all</source>
        <extracomment>head of a column: share of all contacts</extracomment>
        <translation>ze wszystkich</translation>
    </message>
    <message>
        <source>of above</source>
        <extracomment>head of a column: share of the step above</extracomment>
        <translation>z wyższego</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <extracomment>heading; how many contacts a bot let go to a person</extracomment>
        <translation>Przekazano: %1</translation>
    </message>
    <message>
        <source>No contact was handed over.</source>
        <translation>Żadnego kontaktu nie przekazano.</translation>
    </message>
    <message>
        <source>Step or figure</source>
        <translation>Szczebel lub wielkość</translation>
    </message>
    <message>
        <source>of</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Przedział 95%</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LadderCard</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Outcome ladder as a table</source>
        <translation>Drabina wyników jako tabela</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Co stało się z kontaktami</translation>
    </message>
    <message>
        <source>of those that began in the period</source>
        <translation>rozpoczętych w tym okresie</translation>
    </message>
    <message>
        <source>Show the ladder as a table</source>
        <translation>Pokaż drabinę jako tabelę</translation>
    </message>
    <message>
        <source>The same numbers as a table, with what each means</source>
        <translation>Te same liczby w tabeli, z objaśnieniem każdej</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkProblem</name>
    <message>
        <source>The link&apos;s days are not a period: “%1” and “%2” must be days such as 2026-03-30, the first not after the last, at most %3 years apart, and belong to the period “custom”.</source>
        <translation>Dni w odnośniku nie tworzą okresu: „%1” i „%2” muszą być dniami takimi jak 2026-03-30, pierwszy nie po ostatnim, w odstępie najwyżej %3 lat, i należeć do okresu „custom”.</translation>
    </message>
    <message>
        <source>The link compares with “%1”, which is not known or overlaps with its own period.</source>
        <translation>Odnośnik porównuje z „%1”, co nie jest znane albo nakłada się na jego własny okres.</translation>
    </message>
    <message>
        <source>The link asks for the figure “%1”, which this Wheelhouse does not know.</source>
        <translation>Odnośnik pyta o wskaźnik „%1”, którego ten Wheelhouse nie zna.</translation>
    </message>
    <message>
        <source>The link asks for the period “%1”, which this Wheelhouse does not know.</source>
        <translation>Odnośnik pyta o okres „%1”, którego ten Wheelhouse nie zna.</translation>
    </message>
    <message>
        <source>The link names the time zone “%1”, which does not exist.</source>
        <translation>Odnośnik podaje strefę czasową „%1”, która nie istnieje.</translation>
    </message>
    <message>
        <source>The link&apos;s part “%1” is too long or has characters that no name has.</source>
        <translation>Część „%1” odnośnika jest za długa albo zawiera znaki, których nie ma żadna nazwa.</translation>
    </message>
    <message>
        <source>That is no link to Wheelhouse: it must begin with “wheelhouse://”.</source>
        <translation>To nie jest odnośnik do Wheelhouse: musi zaczynać się od „wheelhouse://”.</translation>
    </message>
    <message>
        <source>The link is too long to be one.</source>
        <translation>Odnośnik jest za długi, by nim być.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this Wheelhouse does not have. It opens links to “overview”.</source>
        <translation>Odnośnik prowadzi do „%1”, czego ten Wheelhouse nie ma. Otwiera odnośniki do „overview”.</translation>
    </message>
    <message>
        <source>The link is damaged at “%1”. Copy it anew.</source>
        <translation>Odnośnik jest uszkodzony przy „%1”. Skopiuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>The link has a part “%1” that this Wheelhouse does not know. It may come from a newer one.</source>
        <translation>Odnośnik ma część „%1”, której ten Wheelhouse nie zna. Może pochodzić z nowszego.</translation>
    </message>
    <message>
        <source>The link says “%1” twice.</source>
        <translation>Odnośnik podaje „%1” dwa razy.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkWords</name>
    <message>
        <source>The server&apos;s certificate is not trusted (%1). Ask whoever runs it for a valid one, or for the authority to install.</source>
        <translation>Certyfikat serwera nie jest zaufany (%1). Poproś tego, kto go prowadzi, o ważny albo o urząd do zainstalowania.</translation>
    </message>
    <message>
        <source>This dashboard and the server do not fit together: %1. Update the older of the two.</source>
        <translation>Ten pulpit i serwer nie pasują do siebie: %1. Zaktualizuj starszą stronę.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in. Check name and password, or ask for a new token.</source>
        <translation>Serwer nie przyjął tego logowania. Sprawdź nazwę i hasło albo poproś o nowy token.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>State of the connection: what is shown is true now</extracomment>
        <translation>Na żywo</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>seconds until the next attempt</comment>
        <translation>
            <numerusform>Ponowne łączenie za %n s</numerusform>
            <numerusform>Ponowne łączenie za %n s</numerusform>
            <numerusform>Ponowne łączenie za %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds to the server and back</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;: when the server was last heard of</extracomment>
        <translation>ostatni sygnał %1</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n s.</source>
        <translation>
            <numerusform>Następna próba za %n s.</numerusform>
            <numerusform>Następna próba za %n s.</numerusform>
            <numerusform>Następna próba za %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server at %2 does not answer. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;</extracomment>
        <translation>Serwer %2 nie odpowiada. %1</translation>
    </message>
    <message>
        <source>The server was last heard %2. What you see may be out of date. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;, %2 an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Ostatni sygnał z serwera: %2. To, co widzisz, może być nieaktualne. %1</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like care.example.com or wss://care.example.com/session.</source>
        <translation>To nie jest adres serwera. Wygląda on tak: care.example.com albo wss://care.example.com/session.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way could read customers&apos; messages and your password. Use wss://, or allow it below if you know the network.</source>
        <translation>Bez szyfrowania każdy po drodze mógłby czytać wiadomości klientów i twoje hasło. Użyj wss:// albo zezwól na to poniżej, jeśli znasz tę sieć.</translation>
    </message>
    <message>
        <source>No sign-in is kept for this server. Enter your password or token again.</source>
        <translation>Dla tego serwera nie zapamiętano logowania. Wpisz ponownie hasło lub token.</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>Nie udało się uruchomić: %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Kierownik zmiany</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planista</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redaktor</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dyrektor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
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
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Handled</source>
        <extracomment>Column head: conversations the agent closed today</extracomment>
        <translation>Obsłużone</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Z dala</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveConversationModel</name>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Column head: the bot, queue or agent that has the conversation</extracomment>
        <translation>U kogo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how long the customer has been waiting</extracomment>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Ostatnia wiadomość</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj rozmów</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Dołącz do rozmowy</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Napisz odpowiedź</translation>
    </message>
    <message>
        <source>Transfer the conversation</source>
        <translation>Przełącz rozmowę</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Zamknij rozmowę</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Set an agent&apos;s presence and limit</source>
        <translation>Ustaw obecność i limit konsultanta</translation>
    </message>
    <message>
        <source>As it was…</source>
        <translation>Jak było…</translation>
    </message>
    <message>
        <source>The floor at any past minute (Ctrl+H)</source>
        <translation>Stan sali w dowolnej minionej minucie (Ctrl+H)</translation>
    </message>
    <message>
        <source>The floor as it was</source>
        <translation>Sala tak, jak było</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PastPage</name>
    <message>
        <source>The floor as it was</source>
        <translation>Sala tak, jak było</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Wróć do teraz</translation>
    </message>
    <message>
        <source>Leaves the past (Esc)</source>
        <translation>Opuszcza przeszłość (Esc)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Kwadrans wcześniej</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Minutę wcześniej</translation>
    </message>
    <message>
        <source>A minute passes in a second (Ctrl+Space)</source>
        <translation>Minuta mija w sekundę (Ctrl+Spacja)</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Minutę później</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>Kwadrans później</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekające</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj rozmów</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Play 60×</source>
        <translation>Odtwórz 60×</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Zatrzymaj odtwarzanie</translation>
    </message>
    <message>
        <source>Play, a minute a second</source>
        <translation>Odtwarzaj, minuta na sekundę</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TimeBar</name>
    <message>
        <source>Time of day</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Left and right go by a minute, Page Up and Page Down by a quarter of an hour.</source>
        <translation>Strzałki w lewo i w prawo przesuwają o minutę, Page Up i Page Down o kwadrans.</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 waiting</source>
        <extracomment>%1 time of day, %2 and %3 numbers of conversations</extracomment>
        <translation>%1: otwarte %2, czekające %3</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveQueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how many customers wait</extracomment>
        <translation>Czekają</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>Column head: how long the one at the front has waited</extracomment>
        <translation>Najdłużej</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Konsultanci</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column head: conversations that agents could still take</extracomment>
        <translation>Wolne</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>Zmień serwer…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a page&apos;s entry: its name and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Kolory: jasne</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Kolory: ciemne</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>Kolory: jak w systemie</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewExports</name>
    <message>
        <source>Export what it saves</source>
        <translation>Eksportuj oszczędność</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>Ile to oszczędza?</translation>
    </message>
    <message>
        <source>Export who answered</source>
        <translation>Eksportuj, kto odpowiedział</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>Kto odpowiedział na ankietę</translation>
    </message>
    <message>
        <source>Export the trend</source>
        <translation>Eksportuj przebieg</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Eksportuj mapę godzin</translation>
    </message>
    <message>
        <source>When customers come, contacts an hour</source>
        <translation>Kiedy przychodzą klienci, kontaktów na godzinę</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Obraz (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Rysunek (SVG)…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Skoroszyt (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Rysunek SVG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>Skoroszyt XLSX</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Export the ladder</source>
        <translation>Eksportuj drabinę</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Co stało się z kontaktami</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Eksportuj stronę</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Raport (PDF)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Eksportuj tabelę</translation>
    </message>
    <message>
        <source>Export the distribution</source>
        <translation>Eksportuj rozkład</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>Rozkład: %1</translation>
    </message>
    <message>
        <source>Export the two metrics</source>
        <translation>Eksportuj oba wskaźniki</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Key figures (XLSX)…</source>
        <translation>Najważniejsze wskaźniki (XLSX)…</translation>
    </message>
    <message>
        <source>Key figures (CSV)…</source>
        <translation>Najważniejsze wskaźniki (CSV)…</translation>
    </message>
    <message>
        <source>Export the table by agent</source>
        <translation>Eksportuj tabelę według konsultantów</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Według konsultantów</translation>
    </message>
    <message>
        <source>Export why it changed</source>
        <translation>Eksportuj rozkład zmiany</translation>
    </message>
    <message>
        <source>Why did it change? %1</source>
        <translation>Dlaczego się zmieniło? %1</translation>
    </message>
    <message>
        <source>Taken apart by: %1. %2</source>
        <translation>Rozłożone według: %1. %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewHead</name>
    <message>
        <source>Back to the question before</source>
        <translation>Wstecz do poprzedniego pytania</translation>
    </message>
    <message>
        <source>Forward to the next question</source>
        <translation>Dalej do następnego pytania</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>Skopiuj odnośnik do tego widoku</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Zapisz ten widok</translation>
    </message>
    <message>
        <source>Choose the figures</source>
        <translation>Wybierz wskaźniki</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewPage</name>
    <message>
        <source>No contacts here</source>
        <translation>Brak kontaktów</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters. Choose a longer period or take filters back.</source>
        <translation>W tym okresie i przy tych filtrach nikt nie napisał ani nie zadzwonił. Wybierz dłuższy okres albo cofnij filtry.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tablica ścienna</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PeriodDates</name>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PlaceCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PresenceBar</name>
    <message>
        <source>My presence</source>
        <translation>Moja obecność</translation>
    </message>
    <message>
        <source>My limit</source>
        <translation>Mój limit</translation>
    </message>
    <message>
        <source>Conversations I hold at once</source>
        <translation>Rozmowy, które prowadzę naraz</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueCard</name>
    <message>
        <source>waiting</source>
        <comment>after a number of customers</comment>
        <translation>czeka</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>najdłużej %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nikt nie czeka</translation>
    </message>
    <message>
        <source>next about %1</source>
        <extracomment>how long the next customer will wait</extracomment>
        <translation>czekanie ≈ %1</translation>
    </message>
    <message>
        <source>%1 online · %2 free</source>
        <extracomment>agents online, and conversations they could still take</extracomment>
        <translation>%1 online · %2 wolnych</translation>
    </message>
    <message>
        <source>Agents online, and how many conversations they could still take</source>
        <translation>Konsultanci online i ile rozmów mogliby jeszcze przyjąć</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueStrip</name>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RecentServers</name>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A remembered server: %1 is the user&apos;s name, %2 the server&apos;s</extracomment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Połącz z %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Zapomnij %1</translation>
    </message>
    <message>
        <source>Forget this server and its sign-in</source>
        <translation>Zapomnij ten serwer i jego logowanie</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SaveFile</name>
    <message>
        <source>“%1” was not saved: there is no folder “%2” any more. Choose another one.</source>
        <translation>Nie zapisano „%1”: nie ma już folderu „%2”. Wybierz inny.</translation>
    </message>
    <message>
        <source>“%1” was not saved: you may not write to “%2”. Choose another folder.</source>
        <translation>Nie zapisano „%1”: nie wolno zapisywać w „%2”. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk of “%2” is full. Make room there or choose another folder.</source>
        <translation>Nie zapisano „%1”: dysk z folderem „%2” jest pełny. Zrób tam miejsce albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold that many rows. Narrow the filter, or export the table as CSV.</source>
        <translation>Arkusz nie pomieści tylu wierszy. Zawęź filtr albo wyeksportuj tabelę jako CSV.</translation>
    </message>
    <message>
        <source>“%1” was not saved to “%2”: %3. Try again or choose another folder.</source>
        <translation>Nie zapisano „%1” w „%2”: %3. Spróbuj ponownie albo wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ServerForm</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Allow unencrypted</source>
        <translation>Zezwól na brak szyfrowania</translation>
    </message>
    <message>
        <source>care.example.com</source>
        <extracomment>An example of an address, not to be translated beyond the host&apos;s name</extracomment>
        <translation>care.example.com</translation>
    </message>
    <message>
        <source>Sign in by name and password</source>
        <translation>Zaloguj się nazwą i hasłem</translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation>Zaloguj się tokenem</translation>
    </message>
    <message>
        <source>Anybody on the way could read customers&apos; messages</source>
        <translation>Każdy po drodze mógłby czytać wiadomości klientów</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Enter your name on that server.</source>
        <translation>Wpisz swoją nazwę na tym serwerze.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Wpisz token.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShellActions</name>
    <message>
        <source>Try to connect now</source>
        <translation>Spróbuj połączyć teraz</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>Zmień serwer…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Jasny, ciemny lub jak w systemie</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation>O programie Wheelhouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>An action: shows the page called %1</extracomment>
        <translation>Przejdź do: %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab move between controls, the arrow keys within one.</source>
        <translation>Tab i Shift+Tab przechodzą między elementami, strzałki wewnątrz elementu.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Tile</name>
    <message>
        <source>in all queues</source>
        <translation>we wszystkich kolejkach</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 z %2</translation>
    </message>
    <message>
        <source>95 % sure to lie between %1 and %2</source>
        <translation>z pewnością 95% między %1 a %2</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepiej</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gorzej</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>bez wyraźnej różnicy</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>n = %1, few cases</source>
        <extracomment>so few cases that the figure says little; as short as can be</extracomment>
        <translation>n = %1, mało</translation>
    </message>
    <message>
        <source>n = %1, %2 replied</source>
        <extracomment>answers to a survey, and the share of those asked that they are; as short as can be</extracomment>
        <translation>n = %1, odp. %2</translation>
    </message>
    <message>
        <source>%1 replied of %2 asked, a response rate of %3</source>
        <translation>%1 odpowiedzi z %2 zapytanych, odsetek odpowiedzi %3</translation>
    </message>
    <message>
        <source>Fewer than %1 cases say little.</source>
        <translation>Mniej niż %1 przypadków niewiele mówi.</translation>
    </message>
    <message>
        <source>Too few cases to tell the change from chance</source>
        <translation>Za mało przypadków, by odróżnić zmianę od przypadku</translation>
    </message>
    <message>
        <source>the change lies between %1 and %2 (95 %)</source>
        <translation>zmiana leży między %1 a %2 (95%)</translation>
    </message>
    <message>
        <source>Within noise: %1, chance alone does as much</source>
        <translation>W granicach szumu: %1, tyle może sam przypadek</translation>
    </message>
    <message>
        <source>More than chance: %1</source>
        <translation>Więcej niż przypadek: %1</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>w granicach szumu</translation>
    </message>
    <message>
        <source>Cases: %1, of %2 that could have been</source>
        <translation>Przypadki: %1, z %2 możliwych</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Przypadki: %1</translation>
    </message>
    <message>
        <source>Agents&apos; time: %1</source>
        <extracomment>how much time of the people who serve customers a figure is made of: &quot;5,720 h&quot;</extracomment>
        <translation>Czas pracowników: %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TileBoard</name>
    <message>
        <source>Why did it change?</source>
        <translation>Dlaczego się zmieniło?</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Cel…</translation>
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
        <translation>Bot</translation>
    </message>
    <message>
        <source>Show all (%1 more characters)</source>
        <translation>Pokaż wszystko (jeszcze %1 znaków)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptHead</name>
    <message>
        <source>With %1</source>
        <translation>U: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięta</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>czeka %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>Zapis rozmowy</translation>
    </message>
    <message>
        <source>↓ New messages: %1</source>
        <translation>↓ Nowe wiadomości: %1</translation>
    </message>
    <message>
        <source>Go to the new messages: %1</source>
        <translation>Przejdź do nowych wiadomości: %1</translation>
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
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Take the conversation over (Ctrl+J)</source>
        <translation>Przejmij rozmowę (Ctrl+J)</translation>
    </message>
    <message>
        <source>Hand it on to a colleague or a queue (Ctrl+T)</source>
        <translation>Oddaj ją koledze lub do kolejki (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>End the conversation (Ctrl+E)</source>
        <translation>Zakończ rozmowę (Ctrl+E)</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Nie wybrano rozmowy</translation>
    </message>
    <message>
        <source>Choose one in the list to read along, join it or answer.</source>
        <translation>Wybierz jedną z listy, aby czytać, dołączyć lub odpowiedzieć.</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Wybierz rozmowę z listy, aby ją przeczytać.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Tej rozmowy nie można pokazać</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wczytywanie …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Ta rozmowa jest zamknięta.</translation>
    </message>
    <message>
        <source>Join to write.</source>
        <translation>Dołącz, aby pisać.</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Przełącz…</translation>
    </message>
    <message>
        <source>Take over to write.</source>
        <translation>Przejmij, aby pisać.</translation>
    </message>
    <message>
        <source>A colleague answers here.</source>
        <translation>Odpowiada tu ktoś inny.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TransferDialog</name>
    <message>
        <source>Transfer the conversation</source>
        <translation>Przełącz rozmowę</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Przełącz do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>Co powinien wiedzieć następny</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Kolejka %1</translation>
    </message>
    <message>
        <source>%1 – %2, %3 of %4</source>
        <extracomment>a colleague: name, presence, conversations held and at most</extracomment>
        <translation>%1 – %2, %3 z %4</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Przełącz</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendCard</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Trend as a table</source>
        <translation>Przebieg jako tabela</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>Miara przebiegu</translation>
    </message>
    <message>
        <source>Show the trend as a table</source>
        <translation>Pokaż przebieg jako tabelę</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Te same liczby w tabeli</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>tygodniami</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>dniami</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>godzinami</translation>
    </message>
    <message>
        <source>by %1 minutes</source>
        <translation>co %1 min</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Dlaczego się zmieniło?</translation>
    </message>
    <message>
        <source>Why did it change? (W on a tile)</source>
        <translation>Dlaczego się zmieniło? (W na kafelku)</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Cel…</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ustaw cel</translation>
    </message>
    <message>
        <source>Set a target (T on a tile)</source>
        <translation>Ustaw cel (T na kafelku)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Pokaż kontakty</translation>
    </message>
    <message>
        <source>Show the contacts behind the figure (Enter on a tile)</source>
        <translation>Pokaż kontakty stojące za liczbą (Enter na kafelku)</translation>
    </message>
    <message>
        <source>The floor at this time</source>
        <translation>Sala w tym czasie</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendChart</name>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
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
        <translation>Czas</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::UserBadge</name>
    <message>
        <source>Signed in as %1, %2</source>
        <extracomment>Read aloud: %1 is the user&apos;s name, %2 the role</extracomment>
        <translation>Zalogowano jako %1, %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Zapisz ten widok</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Its period moves on: “28 days” are always the last 28.</source>
        <translation>Okres przesuwa się: „28 dni” to zawsze ostatnie 28.</translation>
    </message>
    <message>
        <source>There is a view “%1”. It will be replaced.</source>
        <translation>Jest już widok „%1”. Zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>Another view is called “%1”.</source>
        <translation>Inny widok nazywa się „%1”.</translation>
    </message>
    <message>
        <source>It keeps its first and last day.</source>
        <translation>Zachowuje pierwszy i ostatni dzień.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Zapisane widoki: %1</translation>
    </message>
    <message>
        <source>Questions you have saved under a name</source>
        <translation>Pytania zapisane pod nazwą</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Zapisz ten widok…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Zarządzaj widokami…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsDialog</name>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>Zastąp tym, co widać</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>“%1” was replaced.</source>
        <translation>Zastąpiono „%1”.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Why</name>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>%n inna</numerusform>
            <numerusform>%n inne razem</numerusform>
            <numerusform>%n innych razem</numerusform>
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
        <translation>%1: w „%2” zmiana z %3 na %4</translation>
    </message>
    <message>
        <source>%1: more cases were %2 (%3, now %4)</source>
        <extracomment>%1 a change of the whole figure; %2 a topic, channel ...; %3, %4 shares of all cases</extracomment>
        <translation>%1: więcej przypadków to „%2” (%3, teraz %4)</translation>
    </message>
    <message>
        <source>%1: fewer cases were %2 (%3, now %4)</source>
        <translation>%1: mniej przypadków to „%2” (%3, teraz %4)</translation>
    </message>
    <message>
        <source>Version of the script</source>
        <translation>Wersja skryptu</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (%4).</source>
        <extracomment>a figure&apos;s name, what it was, what it is, and the difference</extracomment>
        <translation>%1: z %2 na %3 (%4).</translation>
    </message>
    <message>
        <source>Too few cases to tell it from chance.</source>
        <translation>Za mało przypadków, by odróżnić to od przypadku.</translation>
    </message>
    <message>
        <source>More than chance alone does (95 %: %1 to %2).</source>
        <translation>Więcej, niż może sam przypadek (95%: %1 do %2).</translation>
    </message>
    <message>
        <source>Chance alone does as much (95 %: %1 to %2), so read the parts with care.</source>
        <translation>Tyle może sam przypadek (95%: %1 do %2), więc czytaj części ostrożnie.</translation>
    </message>
    <message>
        <source>Medians and percentiles have no parts that add up; this is the mean of the same durations.</source>
        <translation>Mediany i percentyle nie składają się z części; to jest średnia tych samych czasów.</translation>
    </message>
    <message>
        <source>By %1 nothing changed.</source>
        <translation>%1: nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The axis does not begin at 0.</source>
        <translation>Oś nie zaczyna się od 0.</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>by mix</source>
        <extracomment>heads of columns: what comes from another mix of cases, what from cases that changed</extracomment>
        <translation>przez strukturę</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>samo z siebie</translation>
    </message>
    <message>
        <source>Cases before</source>
        <translation>Przypadki wcześniej</translation>
    </message>
    <message>
        <source>Cases now</source>
        <translation>Przypadki teraz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>There is nothing to compare with. Choose a comparison, and a period before which there are figures.</source>
        <translation>Nie ma z czym porównać. Wybierz porównanie i okres, przed którym są dane.</translation>
    </message>
    <message>
        <source>This figure does not consist of parts that add up. Choose a share, a count or a duration.</source>
        <translation>Ta wielkość nie składa się z części. Wybierz udział, liczbę lub czas.</translation>
    </message>
    <message>
        <source>There are no cases in this period, so there is nothing to explain.</source>
        <translation>W tym okresie nie ma przypadków, więc nie ma czego wyjaśniać.</translation>
    </message>
    <message>
        <source>There are no cases in the period compared with, so there is nothing to explain.</source>
        <translation>W porównywanym okresie nie ma przypadków, więc nie ma czego wyjaśniać.</translation>
    </message>
    <message>
        <source>“By itself”: the cases became different. “By mix”: there are more or fewer of them. The parts add up to the change; what caused it they do not say.</source>
        <translation>„Samo z siebie”: przypadki stały się inne. „Przez strukturę”: jest ich więcej lub mniej. Części sumują się do zmiany; o przyczynie nie mówią.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::WhyDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Parts of the change as a table</source>
        <translation>Części zmiany jako tabela</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Dlaczego się zmieniło?</translation>
    </message>
    <message>
        <source>Taken apart by</source>
        <translation>Rozłożone według</translation>
    </message>
    <message>
        <source>Taken apart by; the first of them tells most</source>
        <translation>Rozłożone według; pierwsze mówi najwięcej</translation>
    </message>
    <message>
        <source>Show the parts as a table</source>
        <translation>Pokaż części jako tabelę</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Te same liczby w tabeli</translation>
    </message>
    <message>
        <source>The server is taking the change apart …</source>
        <translation>Serwer rozkłada zmianę na części…</translation>
    </message>
    <message>
        <source>%1 (tells most)</source>
        <translation>%1 (mówi najwięcej)</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Words</name>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>prośba o człowieka</translation>
    </message>
    <message>
        <source>the bot did not understand</source>
        <translation>bot nie zrozumiał</translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation>delikatny temat</translation>
    </message>
    <message>
        <source>going in circles</source>
        <translation>kręci się w kółko</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>nierozwiązane</translation>
    </message>
    <message>
        <source>a rule of the script</source>
        <translation>reguła skryptu</translation>
    </message>
    <message>
        <source>no bot serves here</source>
        <translation>nie ma tu bota</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>osiągnięto limit</translation>
    </message>
    <message>
        <source>a person joined</source>
        <translation>dołączył człowiek</translation>
    </message>
    <message>
        <source>the customer is upset</source>
        <translation>klient jest zdenerwowany</translation>
    </message>
    <message>
        <source>the customer said it is solved</source>
        <translation>klient mówi, że rozwiązane</translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation>przez konsultanta</translation>
    </message>
    <message>
        <source>nobody wrote any more</source>
        <translation>nikt już nie pisał</translation>
    </message>
    <message>
        <source>the call ended</source>
        <translation>połączenie się skończyło</translation>
    </message>
    <message>
        <source>the customer left the queue</source>
        <translation>klient opuścił kolejkę</translation>
    </message>
    <message>
        <source>never came through</source>
        <translation>nie doszło do skutku</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Czat na stronie</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>Store review</source>
        <translation>Recenzja w sklepie</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Odtwarzanie</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskrypcja</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Opublikowano</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotaż</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Outage over</source>
        <translation>Koniec awarii</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Premiera</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Nagły wzrost</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Przekazano: %1</translation>
    </message>
    <message>
        <source>Put in a queue</source>
        <translation>Trafiła do kolejki</translation>
    </message>
    <message>
        <source>Put in the queue %1</source>
        <translation>Trafiła do kolejki %1</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 przejmuje</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Przełączono do %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Zamknięto: %1</translation>
    </message>
    <message>
        <source>Asked for a rating</source>
        <translation>Poproszono o ocenę</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Ocena %1</translation>
    </message>
    <message>
        <source>The customer said it is not solved</source>
        <translation>Klient mówi, że nierozwiązane</translation>
    </message>
    <message>
        <source>The customer said it is solved</source>
        <translation>Klient mówi, że rozwiązane</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Temat: %1</translation>
    </message>
    <message>
        <source>Conversation began</source>
        <translation>Początek rozmowy</translation>
    </message>
    <message>
        <source>App store</source>
        <translation>Sklep z aplikacjami</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Rejestracja</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Karta podarunkowa</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Chat limit</source>
        <translation>Limit czatów</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::XlsxExport</name>
    <message>
        <source>Definitions</source>
        <translation>Definicje</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Conversations that began in the period, calls that never reached the queue in earnest (phantoms) included.</source>
        <translation>Rozmowy rozpoczęte w okresie, wraz z połączeniami, które naprawdę nie dotarły do kolejki (fantomy).</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the first message of an agent that answers the customer&apos;s first message (hotline: to the call being answered); contacts without such an answer are left out and shown by the sample.</source>
        <translation>Mediana czasu od początku kontaktu do pierwszej wiadomości pracownika, która odpowiada na pierwszą wiadomość klienta (infolinia: do odebrania połączenia); kontakty bez takiej odpowiedzi są pominięte, widać je w próbie.</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Czas, w którym dziewięć na dziesięć kontaktów, na które odpowiedział człowiek, otrzymało tę odpowiedź, licząc od początku kontaktu; kontakty bez odpowiedzi są pominięte.</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message (hotline: from the beginning of the call) to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>Mediana czasu od pierwszej wiadomości klienta (infolinia: od początku połączenia) do pierwszej odpowiedzi bota lub człowieka; kontakty bez odpowiedzi są pominięte.</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered; abandoned ones are left out.</source>
        <translation>Mediana czasu od początku kontaktu do jego ostatniego zamknięcia (do ostatniej wiadomości, gdy zamknięto go, bo nikt już nie pisał), dla kontaktów zamkniętych w okresie, na które odpowiedział bot lub człowiek; porzucone są pominięte.</translation>
    </message>
    <message>
        <source>Ratings of 4 or 5 among all ratings; a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>Oceny 4 lub 5 wśród wszystkich ocen; kontakt liczy się raz, z ostatnią oceną, w okresie, w którym poproszono o ocenę; gwiazdki recenzji aplikacji są pominięte.</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer, among all contacts that began in the period; coming back to it takes a contact out until it ends again; phantoms are left out.</source>
        <translation>Kontakty, na które odpowiedział bot i które zakończyły się bez przekazania, kolejki i człowieka, potwierdzone jako rozwiązane lub zakończone milczeniem po odpowiedzi, wśród wszystkich kontaktów rozpoczętych w okresie; powrót do kontaktu wyłącza go do ponownego zakończenia; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Contacts that met a bot and ended without a hand-over, a queue or a person, whether solved or given up, among all contacts that began in the period; phantoms are left out.</source>
        <translation>Kontakty, które trafiły na bota i zakończyły się bez przekazania, kolejki i człowieka, rozwiązane lub porzucone, wśród wszystkich kontaktów rozpoczętych w okresie; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Contacts that the bot handed to people, for another reason than a limit, among those it was involved in.</source>
        <translation>Kontakty, które bot przekazał ludziom z innego powodu niż limit, wśród tych, w których brał udział.</translation>
    </message>
    <message>
        <source>Contacts moved to another agent or queue after an agent had them, however often, among those that a person joined; a hand-over from bot to people is no transfer.</source>
        <translation>Kontakty przeniesione do innego pracownika lub kolejki po tym, jak miał je pracownik, niezależnie ile razy, wśród tych, do których dołączył człowiek; przekazanie z bota do ludzi nie jest przełączeniem.</translation>
    </message>
    <message>
        <source>Visits to a queue that ended with the customer leaving or falling silent, among those and the visits that an agent answered; those still waiting are left out, and no wait is too short to count.</source>
        <translation>Wizyty w kolejce zakończone odejściem lub zamilknięciem klienta, wśród nich i tych, na które odpowiedział pracownik; czekający nadal są pominięci, a żadne oczekiwanie nie jest zbyt krótkie, by je liczyć.</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target (phone 20 s, web chat 60 s, messengers 5 min, social media 1 h, mail and reviews 4 h, others 60 s) among those answered; abandoned ones are left out.</source>
        <translation>Wizyty w kolejce obsłużone w czasie docelowym kanału (telefon 20 s, czat 60 s, komunikatory 5 min, media społecznościowe 1 h, poczta i recenzje 4 h, inne 60 s) wśród obsłużonych; porzucone są pominięte.</translation>
    </message>
    <message>
        <source>Contacts that stand in a queue at this moment, in all channels.</source>
        <translation>Kontakty stojące w tej chwili w kolejce, we wszystkich kanałach.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>First response by a person, median</source>
        <translation>Pierwsza odpowiedź człowieka, mediana</translation>
    </message>
    <message>
        <source>First response by a person, 90 % within</source>
        <translation>Pierwsza odpowiedź człowieka, 90% w tym czasie</translation>
    </message>
    <message>
        <source>First response by a person, mean</source>
        <translation>Pierwsza odpowiedź człowieka, średnia</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to the first answer of a person; unanswered ones are left out.</source>
        <translation>Średni czas od początku kontaktu do pierwszej odpowiedzi człowieka; kontakty bez odpowiedzi są pominięte.</translation>
    </message>
    <message>
        <source>First response by a person, 99 % within</source>
        <translation>Pierwsza odpowiedź człowieka, 99% w tym czasie</translation>
    </message>
    <message>
        <source>The time within which 99 of 100 contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Czas, w którym 99 na 100 kontaktów, na które odpowiedział człowiek, otrzymało tę odpowiedź, licząc od początku kontaktu; kontakty bez odpowiedzi są pominięte.</translation>
    </message>
    <message>
        <source>First response after the hand-over, median</source>
        <translation>Pierwsza odpowiedź po przekazaniu, mediana</translation>
    </message>
    <message>
        <source>Median time from the moment a person was first wanted (handed over, or queued) to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>Mediana czasu od chwili, gdy po raz pierwszy potrzebny był człowiek (przekazanie lub kolejka), do pierwszej wiadomości pracownika; kontakty, w których nie napisał żaden pracownik, są pominięte, widać je w próbie.</translation>
    </message>
    <message>
        <source>First response after the hand-over, 90 % within</source>
        <translation>Pierwsza odpowiedź po przekazaniu, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>Czas, w którym dziewięć na dziesięć kontaktów, w których napisał pracownik, otrzymało jego pierwszą wiadomość, licząc od chwili, gdy po raz pierwszy potrzebny był człowiek.</translation>
    </message>
    <message>
        <source>First response after the hand-over, mean</source>
        <translation>Pierwsza odpowiedź po przekazaniu, średnia</translation>
    </message>
    <message>
        <source>Mean time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out.</source>
        <translation>Średni czas od chwili, gdy po raz pierwszy potrzebny był człowiek, do pierwszej wiadomości pracownika; kontakty, w których nie napisał żaden pracownik, są pominięte.</translation>
    </message>
    <message>
        <source>First response by a person in business hours, median</source>
        <translation>Pierwsza odpowiedź człowieka w godzinach pracy, mediana</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to the first answer of a person; time outside business hours is taken off, and all of it counts where none are set.</source>
        <translation>Mediana czasu w godzinach pracy od początku kontaktu do pierwszej odpowiedzi człowieka; czas poza godzinami pracy jest odjęty, a gdzie ich nie ustawiono, liczy się cały.</translation>
    </message>
    <message>
        <source>First response by a person in business hours, 90 % within</source>
        <translation>Pierwsza odpowiedź człowieka w godzinach pracy, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Czas w godzinach pracy, w którym dziewięć na dziesięć kontaktów, na które odpowiedział człowiek, otrzymało tę odpowiedź, licząc od początku kontaktu; kontakty bez odpowiedzi są pominięte.</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, median</source>
        <translation>Pierwsza odpowiedź po przekazaniu w godzinach pracy, mediana</translation>
    </message>
    <message>
        <source>Median business time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>Mediana czasu w godzinach pracy od chwili, gdy po raz pierwszy potrzebny był człowiek, do pierwszej wiadomości pracownika; kontakty, w których nie napisał żaden pracownik, są pominięte, widać je w próbie.</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, 90 % within</source>
        <translation>Pierwsza odpowiedź po przekazaniu w godzinach pracy, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>Czas w godzinach pracy, w którym dziewięć na dziesięć kontaktów, w których napisał pracownik, otrzymało jego pierwszą wiadomość, licząc od chwili, gdy po raz pierwszy potrzebny był człowiek.</translation>
    </message>
    <message>
        <source>Began outside business hours</source>
        <translation>Rozpoczęte poza godzinami pracy</translation>
    </message>
    <message>
        <source>Contacts that began outside the business hours of their brand, among all; the others began within them, and where none are set all did.</source>
        <translation>Kontakty rozpoczęte poza godzinami pracy swojej marki, wśród wszystkich; pozostałe rozpoczęły się w tych godzinach, a gdzie ich nie ustawiono, wszystkie.</translation>
    </message>
    <message>
        <source>First response from the assignment, median</source>
        <translation>Pierwsza odpowiedź od przydzielenia, mediana</translation>
    </message>
    <message>
        <source>Median time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>Mediana czasu od przydzielenia kontaktu pracownikowi do jego pierwszej wiadomości w tym kontakcie, liczone jest każde przydzielenie; przydzielenia bez wiadomości są pominięte, podobnie jak połączenia.</translation>
    </message>
    <message>
        <source>First response from the assignment, mean</source>
        <translation>Pierwsza odpowiedź od przydzielenia, średnia</translation>
    </message>
    <message>
        <source>Mean time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>Średni czas od przydzielenia kontaktu pracownikowi do jego pierwszej wiadomości w tym kontakcie, liczone jest każde przydzielenie; przydzielenia bez wiadomości są pominięte, podobnie jak połączenia.</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Nigdy nie odpowiedziano</translation>
    </message>
    <message>
        <source>Ended contacts that no agent wrote to, among all that wanted a person (handed over, or queued).</source>
        <translation>Zakończone kontakty, w których nie napisał żaden pracownik, wśród wszystkich, w których potrzebny był człowiek (przekazanie lub kolejka).</translation>
    </message>
    <message>
        <source>First response by anyone, median</source>
        <translation>Pierwsza odpowiedź kogokolwiek, mediana</translation>
    </message>
    <message>
        <source>First response by anyone, 90 % within</source>
        <translation>Pierwsza odpowiedź kogokolwiek, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that were answered at all had the first reply by bot or person, from the customer&apos;s first message.</source>
        <translation>Czas, w którym dziewięć na dziesięć kontaktów, na które w ogóle odpowiedziano, otrzymało pierwszą odpowiedź bota lub człowieka, licząc od pierwszej wiadomości klienta.</translation>
    </message>
    <message>
        <source>First response by anyone, mean</source>
        <translation>Pierwsza odpowiedź kogokolwiek, średnia</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>Średni czas od pierwszej wiadomości klienta do pierwszej odpowiedzi bota lub człowieka na nią; kontakty bez odpowiedzi są pominięte.</translation>
    </message>
    <message>
        <source>Reply, median</source>
        <translation>Odpowiedź, mediana</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, each exchange counted: from his first message that nothing has answered yet, or from being handed over or queued, to the next message of an agent, or of the bot until a person is wanted; greetings and hand-overs are no replies, what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Mediana czasu, przez który klient czeka na odpowiedź, liczona jest każda wymiana: od jego pierwszej wiadomości, na którą nic jeszcze nie odpowiedziało, albo od przekazania lub wejścia do kolejki, do następnej wiadomości pracownika albo, dopóki nie jest potrzebny człowiek, bota; powitania i przekazania nie są odpowiedziami, a to, na co nikt nie odpowiedział przed zamknięciem kontaktu, jest pominięte, podobnie jak połączenia.</translation>
    </message>
    <message>
        <source>Reply, 90 % within</source>
        <translation>Odpowiedź, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that bot or person answered were answered; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Czas, w którym dziewięć na dziesięć wymian, na które odpowiedział bot lub człowiek, otrzymało odpowiedź; to, na co nikt nie odpowiedział przed zamknięciem kontaktu, jest pominięte, podobnie jak połączenia.</translation>
    </message>
    <message>
        <source>Reply, mean</source>
        <translation>Odpowiedź, średnia</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply of bot or person, each exchange counted; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Średni czas, przez który klient czeka na odpowiedź bota lub człowieka, liczona jest każda wymiana; to, na co nikt nie odpowiedział przed zamknięciem kontaktu, jest pominięte, podobnie jak połączenia.</translation>
    </message>
    <message>
        <source>Reply of a person, median</source>
        <translation>Odpowiedź człowieka, mediana</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>Mediana czasu, przez który klient czeka na odpowiedź, dla wymian, na które odpowiedział pracownik; połączenia są pominięte.</translation>
    </message>
    <message>
        <source>Reply of a person, 90 % within</source>
        <translation>Odpowiedź człowieka, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that an agent answered were answered; calls are left out.</source>
        <translation>Czas, w którym dziewięć na dziesięć wymian, na które odpowiedział pracownik, otrzymało odpowiedź; połączenia są pominięte.</translation>
    </message>
    <message>
        <source>Reply of a person, mean</source>
        <translation>Odpowiedź człowieka, średnia</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>Średni czas, przez który klient czeka na odpowiedź, dla wymian, na które odpowiedział pracownik; połączenia są pominięte.</translation>
    </message>
    <message>
        <source>Left without a reply</source>
        <translation>Pozostawione bez odpowiedzi</translation>
    </message>
    <message>
        <source>Exchanges that nobody had answered when the contact was closed, a last word of thanks among them, among all exchanges that ended; a contact ends as solved without one, and calls are left out.</source>
        <translation>Wymiany, na które nikt nie odpowiedział przed zamknięciem kontaktu, w tym ostatnie słowa podziękowania, wśród wszystkich zakończonych wymian; kontakt kończy się jako rozwiązany bez takiej wymiany, a połączenia są pominięte.</translation>
    </message>
    <message>
        <source>Target kept</source>
        <translation>Czas docelowy dotrzymany</translation>
    </message>
    <message>
        <source>Ended contacts in which the first message of an agent (calls: the answer) came within the channel&apos;s target from the moment a person was first wanted, among all ended ones that wanted a person; those no agent wrote to have missed it.</source>
        <translation>Zakończone kontakty, w których pierwsza wiadomość pracownika (połączenia: odebranie) nadeszła w czasie docelowym kanału od chwili, gdy po raz pierwszy potrzebny był człowiek, wśród wszystkich zakończonych, w których potrzebny był człowiek; te, w których nie napisał żaden pracownik, przekroczyły ten czas.</translation>
    </message>
    <message>
        <source>Open, target kept so far</source>
        <translation>Otwarte, czas docelowy dotąd dotrzymany</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came within the channel&apos;s target or has not come yet.</source>
        <translation>Kontakty rozpoczęte w okresie, w których potrzebny jest człowiek i które są otwarte, a pierwsza wiadomość pracownika nadeszła w czasie docelowym kanału lub jeszcze nie nadeszła.</translation>
    </message>
    <message>
        <source>Open, target missed</source>
        <translation>Otwarte, czas docelowy przekroczony</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came after the channel&apos;s target.</source>
        <translation>Kontakty rozpoczęte w okresie, w których potrzebny jest człowiek i które są otwarte, a pierwsza wiadomość pracownika nadeszła po czasie docelowym kanału.</translation>
    </message>
    <message>
        <source>Window to write missed</source>
        <translation>Przekroczone okno na pisanie</translation>
    </message>
    <message>
        <source>Exchanges that were answered, or closed without an answer, 24 hours or more after the customer&apos;s last message, when the platform lets nobody write any more, among all that ended on Messenger, Instagram and WhatsApp.</source>
        <translation>Wymiany, w których odpowiedziano lub które zamknięto bez odpowiedzi 24 godziny lub później po ostatniej wiadomości klienta, gdy platforma nie pozwala już nikomu pisać, wśród wszystkich zakończonych na Messengerze, Instagramie i WhatsAppie.</translation>
    </message>
    <message>
        <source>Reviews answered</source>
        <translation>Recenzje z odpowiedzią</translation>
    </message>
    <message>
        <source>Reviews of an app that bot or person replied to, among all written ones begun in the period.</source>
        <translation>Recenzje aplikacji, na które odpowiedział bot lub człowiek, wśród wszystkich pisemnych, rozpoczętych w okresie.</translation>
    </message>
    <message>
        <source>Time to resolution, median</source>
        <translation>Czas rozwiązania, mediana</translation>
    </message>
    <message>
        <source>Time to resolution, mean</source>
        <translation>Czas rozwiązania, średnia</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over answered contacts closed in the period; abandoned ones are left out.</source>
        <translation>Średni czas od początku kontaktu do jego ostatniego zamknięcia (do ostatniej wiadomości, gdy zamknięto go, bo nikt już nie pisał), dla kontaktów z odpowiedzią zamkniętych w okresie; porzucone są pominięte.</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, median</source>
        <translation>Czas rozwiązania w godzinach pracy, mediana</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered.</source>
        <translation>Mediana czasu w godzinach pracy od początku kontaktu do jego ostatniego zamknięcia (do ostatniej wiadomości, gdy zamknięto go, bo nikt już nie pisał), dla kontaktów zamkniętych w okresie, na które odpowiedział bot lub człowiek.</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, 90 % within</source>
        <translation>Czas rozwiązania w godzinach pracy, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The business time within which nine of ten answered contacts closed in the period were resolved, from the beginning of the contact.</source>
        <translation>Czas w godzinach pracy, w którym rozwiązano dziewięć na dziesięć kontaktów z odpowiedzią zamkniętych w okresie, licząc od początku kontaktu.</translation>
    </message>
    <message>
        <source>Time to first resolution, median</source>
        <translation>Czas do pierwszego rozwiązania, mediana</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the end of the first stretch in which it was open, whether it was opened again or not, over contacts that bot or person had answered.</source>
        <translation>Mediana czasu od początku kontaktu do końca pierwszego odcinka, w którym był otwarty, niezależnie od tego, czy otwarto go ponownie, dla kontaktów, na które odpowiedział bot lub człowiek.</translation>
    </message>
    <message>
        <source>Time open, median</source>
        <translation>Czas otwarcia, mediana</translation>
    </message>
    <message>
        <source>Median of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>Mediana całego czasu, w którym kontakt był otwarty, bez czasu, w którym był zamknięty, dla kontaktów z odpowiedzią zamkniętych w okresie.</translation>
    </message>
    <message>
        <source>Time open, mean</source>
        <translation>Czas otwarcia, średnia</translation>
    </message>
    <message>
        <source>Mean of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>Średnia całego czasu, w którym kontakt był otwarty, bez czasu, w którym był zamknięty, dla kontaktów z odpowiedzią zamkniętych w okresie.</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>Rozwiązane od razu przez jedną osobę</translation>
    </message>
    <message>
        <source>Contacts closed once and by one agent alone, among the closed ones that a person joined.</source>
        <translation>Kontakty zamknięte jeden raz i tylko przez jednego pracownika, wśród zamkniętych, do których dołączył człowiek.</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>Zadowoleni klienci</translation>
    </message>
    <message>
        <source>Satisfaction, mean</source>
        <translation>Zadowolenie, średnia</translation>
    </message>
    <message>
        <source>Mean of all ratings from 1 (bad) to 5 (good); a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>Średnia wszystkich ocen od 1 (źle) do 5 (dobrze); kontakt liczy się raz, z ostatnią oceną, w okresie, w którym poproszono o ocenę; gwiazdki recenzji aplikacji są pominięte.</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>Odpowiedzi na ankiety</translation>
    </message>
    <message>
        <source>Contacts that gave a rating among those asked for one in the period.</source>
        <translation>Kontakty, w których wystawiono ocenę, wśród tych, w których o nią poproszono w okresie.</translation>
    </message>
    <message>
        <source>Resolved automatically</source>
        <translation>Rozwiązane automatycznie</translation>
    </message>
    <message>
        <source>Resolved of what the bot tried</source>
        <translation>Rozwiązane z tych, których bot próbował</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot was involved in.</source>
        <translation>Kontakty rozwiązane automatycznie (potwierdzone lub zakończone milczeniem po odpowiedzi) wśród tych, w których bot brał udział.</translation>
    </message>
    <message>
        <source>Resolved and confirmed</source>
        <translation>Rozwiązane i potwierdzone</translation>
    </message>
    <message>
        <source>Contacts resolved automatically in which the customer said so, among those the bot was involved in; silence is left out.</source>
        <translation>Kontakty rozwiązane automatycznie, w których klient to potwierdził, wśród tych, w których bot brał udział; milczenie jest pominięte.</translation>
    </message>
    <message>
        <source>Resolved for good</source>
        <translation>Rozwiązane na dobre</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close, among all resolved automatically; the last 7 days are not judged to the end.</source>
        <translation>Kontakty rozwiązane automatycznie bez innego kontaktu tego samego klienta na ten sam temat w dowolnym kanale w ciągu 7 dni od zamknięcia, wśród wszystkich rozwiązanych automatycznie; ostatnie 7 dni nie jest ocenione do końca.</translation>
    </message>
    <message>
        <source>Resolved for good of all closed</source>
        <translation>Rozwiązane na dobre ze wszystkich zamkniętych</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days among all closed in the period (rate of automated resolution); the last 7 days are not judged to the end.</source>
        <translation>Kontakty rozwiązane automatycznie bez powrotu do tematu w ciągu 7 dni wśród wszystkich zamkniętych w okresie (stopień automatycznych rozwiązań); ostatnie 7 dni nie jest ocenione do końca.</translation>
    </message>
    <message>
        <source>Came back on the same channel</source>
        <translation>Powrót w tym samym kanale</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on the same channel, among all resolved automatically.</source>
        <translation>Kontakty rozwiązane automatycznie, których klient wrócił do tematu w ciągu 7 dni w tym samym kanale, wśród wszystkich rozwiązanych automatycznie.</translation>
    </message>
    <message>
        <source>Came back on another channel</source>
        <translation>Powrót w innym kanale</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on another channel, among all resolved automatically.</source>
        <translation>Kontakty rozwiązane automatycznie, których klient wrócił do tematu w ciągu 7 dni w innym kanale, wśród wszystkich rozwiązanych automatycznie.</translation>
    </message>
    <message>
        <source>Kept from the queue</source>
        <translation>Zatrzymane poza kolejką</translation>
    </message>
    <message>
        <source>Contained by the bot</source>
        <translation>Zatrzymane w bocie</translation>
    </message>
    <message>
        <source>Ended contacts that no person joined among the ended contacts in which the bot did more than greet; it includes those who gave up, so it is no resolution.</source>
        <translation>Zakończone kontakty, do których nie dołączył człowiek, wśród zakończonych kontaktów, w których bot zrobił coś poza powitaniem; są w tym ci, którzy zrezygnowali, więc to nie rozwiązanie.</translation>
    </message>
    <message>
        <source>Bot involved</source>
        <translation>Z udziałem bota</translation>
    </message>
    <message>
        <source>Contacts in which the bot said more than a greeting, or handed over by itself, among all contacts that began in the period; phantoms are left out.</source>
        <translation>Kontakty, w których bot powiedział coś poza powitaniem albo sam przekazał, wśród wszystkich kontaktów rozpoczętych w okresie; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Answered by the bot</source>
        <translation>Z odpowiedzią bota</translation>
    </message>
    <message>
        <source>Contacts with at least one substantive answer of the bot among those it was involved in.</source>
        <translation>Kontakty z co najmniej jedną merytoryczną odpowiedzią bota wśród tych, w których brał udział.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Handed over: asked for a person</source>
        <translation>Przekazane: prośba o człowieka</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer wanted a person.</source>
        <translation>Kontakty oddane po raz pierwszy, bo klient chciał rozmowy z człowiekiem.</translation>
    </message>
    <message>
        <source>Handed over: not understood</source>
        <translation>Przekazane: bot nie zrozumiał</translation>
    </message>
    <message>
        <source>Contacts first let go because the bot did not understand.</source>
        <translation>Kontakty oddane po raz pierwszy, bo bot nie zrozumiał.</translation>
    </message>
    <message>
        <source>Handed over: sensitive</source>
        <translation>Przekazane: delikatny temat</translation>
    </message>
    <message>
        <source>Contacts first let go because they touched a sensitive topic.</source>
        <translation>Kontakty oddane po raz pierwszy, bo dotyczyły delikatnego tematu.</translation>
    </message>
    <message>
        <source>Handed over: not solved</source>
        <translation>Przekazane: nierozwiązane</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer said it was not solved.</source>
        <translation>Kontakty oddane po raz pierwszy, bo klient powiedział, że nierozwiązane.</translation>
    </message>
    <message>
        <source>Handed over: by rule</source>
        <translation>Przekazane: reguła</translation>
    </message>
    <message>
        <source>Contacts first let go because the script or a rule on customers says so.</source>
        <translation>Kontakty oddane po raz pierwszy, bo tak mówi skrypt lub reguła dotycząca klientów.</translation>
    </message>
    <message>
        <source>Handed over: growing anger</source>
        <translation>Przekazane: narastająca złość</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer was getting angry.</source>
        <translation>Kontakty oddane po raz pierwszy, bo klient zaczynał się złościć.</translation>
    </message>
    <message>
        <source>Handed over: limits</source>
        <translation>Przekazane: limity</translation>
    </message>
    <message>
        <source>Contacts first let go because of a limit of the bot.</source>
        <translation>Kontakty oddane po raz pierwszy z powodu limitu bota.</translation>
    </message>
    <message>
        <source>Handed over: no bot</source>
        <translation>Przekazane: bez bota</translation>
    </message>
    <message>
        <source>Contacts that went to people because no bot served them.</source>
        <translation>Kontakty, które trafiły do ludzi, bo nie obsługiwał ich żaden bot.</translation>
    </message>
    <message>
        <source>Handed over: a person joined</source>
        <translation>Przekazane: dołączył człowiek</translation>
    </message>
    <message>
        <source>Contacts first let go because a person joined of their own accord.</source>
        <translation>Kontakty oddane po raz pierwszy, bo człowiek dołączył z własnej woli.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>Kręcenie się w kółko</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles, among those the bot was involved in.</source>
        <translation>Kontakty oddane po raz pierwszy, bo bot i klient kręcili się w kółko, wśród tych, w których bot brał udział.</translation>
    </message>
    <message>
        <source>Handed over: in circles</source>
        <translation>Przekazane: kręcenie się w kółko</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles.</source>
        <translation>Kontakty oddane po raz pierwszy, bo bot i klient kręcili się w kółko.</translation>
    </message>
    <message>
        <source>Lost in circles, mean</source>
        <translation>Stracone na kręcenie się w kółko, średnia</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the bot letting go because they went in circles, over the contacts first let go for that; where in it the circle began is not known.</source>
        <translation>Średni czas od pierwszej wiadomości klienta do chwili, gdy bot oddał kontakt, bo kręcili się w kółko, dla kontaktów oddanych po raz pierwszy z tego powodu; nie wiadomo, gdzie w tym czasie zaczęło się kółko.</translation>
    </message>
    <message>
        <source>Told how long it takes, median</source>
        <translation>Podanie czasu oczekiwania, mediana</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message to the first message that says when an answer comes; contacts not told are left out.</source>
        <translation>Mediana czasu od pierwszej wiadomości klienta do pierwszej wiadomości, która mówi, kiedy będzie odpowiedź; kontakty, w których tego nie podano, są pominięte.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Obietnica dotrzymana</translation>
    </message>
    <message>
        <source>Contacts in which an agent wrote within the time the customer was first told, among those told a time in which an agent wrote or which ended.</source>
        <translation>Kontakty, w których pracownik napisał w czasie, jaki klientowi podano za pierwszym razem, wśród tych z podanym czasem, w których napisał pracownik lub które się zakończyły.</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Zapytano dwa razy</translation>
    </message>
    <message>
        <source>Contacts that began while another of the same customer on the same topic was open, among all that began in the period; phantoms are left out.</source>
        <translation>Kontakty rozpoczęte, gdy inny kontakt tego samego klienta na ten sam temat był otwarty, wśród wszystkich rozpoczętych w okresie; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Wrote before</source>
        <translation>Klient pisał wcześniej</translation>
    </message>
    <message>
        <source>Contacts whose customer had begun another, on any topic and channel, in the 28 days before, among all that began in the period; phantoms are left out.</source>
        <translation>Kontakty, których klient rozpoczął inny kontakt, na dowolny temat i w dowolnym kanale, w ciągu 28 dni wcześniej, wśród wszystkich rozpoczętych w okresie; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Contacts of a customer in 28 days</source>
        <translation>Kontakty klienta w ciągu 28 dni</translation>
    </message>
    <message>
        <source>How many contacts the customer of a contact had begun in the 28 days up to it, it included, on the mean over all that began in the period; phantoms are left out, but for those that count as earlier ones.</source>
        <translation>Ile kontaktów klient danego kontaktu rozpoczął w ciągu 28 dni aż do niego, wraz z nim, średnio dla wszystkich rozpoczętych w okresie; fantomy są pominięte, oprócz tych, które liczą się jako wcześniejsze.</translation>
    </message>
    <message>
        <source>Ladder: arrived</source>
        <translation>Drabina: przyszły</translation>
    </message>
    <message>
        <source>Contacts that began in the period; phantoms are left out.</source>
        <translation>Kontakty rozpoczęte w okresie; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Ladder: a bot stood ready</source>
        <translation>Drabina: czekał na nie bot</translation>
    </message>
    <message>
        <source>Contacts begun in the period on a channel and of a brand that a bot served.</source>
        <translation>Kontakty rozpoczęte w okresie w kanale i dla marki, które obsługiwał bot.</translation>
    </message>
    <message>
        <source>Ladder: the bot tried</source>
        <translation>Drabina: bot próbował</translation>
    </message>
    <message>
        <source>Contacts begun in the period in which the bot said more than a greeting, or handed over by itself.</source>
        <translation>Kontakty rozpoczęte w okresie, w których bot powiedział coś poza powitaniem albo sam przekazał.</translation>
    </message>
    <message>
        <source>Ladder: the bot answered</source>
        <translation>Drabina: bot odpowiedział</translation>
    </message>
    <message>
        <source>Contacts begun in the period with at least one substantive answer of the bot.</source>
        <translation>Kontakty rozpoczęte w okresie z co najmniej jedną merytoryczną odpowiedzią bota.</translation>
    </message>
    <message>
        <source>Ladder: no person joined</source>
        <translation>Drabina: bez człowieka</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a person, those who gave up included.</source>
        <translation>Kontakty rozpoczęte w okresie, na które odpowiedział bot i które zakończyły się bez człowieka, wraz z tymi, którzy zrezygnowali.</translation>
    </message>
    <message>
        <source>Ladder: resolved</source>
        <translation>Drabina: rozwiązane</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer.</source>
        <translation>Kontakty rozpoczęte w okresie, na które odpowiedział bot i które zakończyły się bez przekazania, kolejki i człowieka, potwierdzone jako rozwiązane lub zakończone milczeniem po odpowiedzi.</translation>
    </message>
    <message>
        <source>Ladder: resolved and confirmed</source>
        <translation>Drabina: rozwiązane i potwierdzone</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically in which the customer said so.</source>
        <translation>Kontakty rozpoczęte w okresie i rozwiązane automatycznie, w których klient to potwierdził.</translation>
    </message>
    <message>
        <source>Ladder: lasting</source>
        <translation>Drabina: trwałe</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close.</source>
        <translation>Kontakty rozpoczęte w okresie i rozwiązane automatycznie bez innego kontaktu tego samego klienta na ten sam temat w dowolnym kanale w ciągu 7 dni od zamknięcia.</translation>
    </message>
    <message>
        <source>Ladder: came back</source>
        <translation>Drabina: powrót</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically whose customer came back on the topic within 7 days of the close, on any channel.</source>
        <translation>Kontakty rozpoczęte w okresie i rozwiązane automatycznie, których klient wrócił do tematu w ciągu 7 dni od zamknięcia, w dowolnym kanale.</translation>
    </message>
    <message>
        <source>Solved by the bot, as publishers count</source>
        <translation>Rozwiązane przez bota, jak liczą publikujący</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person among those it answered; those who gave up are in it.</source>
        <translation>Kontakty, na które odpowiedział bot i które zakończyły się bez człowieka, wśród tych, na które odpowiedział; są w tym ci, którzy zrezygnowali.</translation>
    </message>
    <message>
        <source>Resolved of what the bot answered</source>
        <translation>Rozwiązane z tych, na które bot odpowiedział</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot answered.</source>
        <translation>Kontakty rozwiązane automatycznie (potwierdzone lub zakończone milczeniem po odpowiedzi) wśród tych, na które odpowiedział bot.</translation>
    </message>
    <message>
        <source>Contained of what a bot stood ready for</source>
        <translation>Zatrzymane z tych, na które czekał bot</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person, those who gave up included, among those that a bot stood ready for.</source>
        <translation>Kontakty, na które odpowiedział bot i które zakończyły się bez człowieka, wraz z tymi, którzy zrezygnowali, wśród tych, na które czekał bot.</translation>
    </message>
    <message>
        <source>Lasting of the resolved</source>
        <translation>Trwałe z rozwiązanych</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all resolved automatically that began in the period.</source>
        <translation>Kontakty rozwiązane automatycznie bez powrotu do tematu w ciągu 7 dni od zamknięcia wśród wszystkich rozwiązanych automatycznie, które rozpoczęto w okresie.</translation>
    </message>
    <message>
        <source>Lasting of what a bot stood ready for</source>
        <translation>Trwałe z tych, na które czekał bot</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among those that a bot stood ready for.</source>
        <translation>Kontakty rozwiązane automatycznie bez powrotu do tematu w ciągu 7 dni od zamknięcia wśród tych, na które czekał bot.</translation>
    </message>
    <message>
        <source>Lasting of all that arrived</source>
        <translation>Trwałe ze wszystkich, które przyszły</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all contacts that began in the period; phantoms are left out.</source>
        <translation>Kontakty rozwiązane automatycznie bez powrotu do tematu w ciągu 7 dni od zamknięcia wśród wszystkich kontaktów rozpoczętych w okresie; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Przełączone</translation>
    </message>
    <message>
        <source>Abandoned in the queue</source>
        <translation>Porzucone w kolejce</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Obsłużone w czasie</translation>
    </message>
    <message>
        <source>Answered in time, leaving counts as missed</source>
        <translation>Obsłużone w czasie, odejście to przekroczenie</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>Wizyty w kolejce obsłużone w czasie docelowym kanału wśród obsłużonych i porzuconych.</translation>
    </message>
    <message>
        <source>Answered in time, leaving at once left out</source>
        <translation>Obsłużone w czasie, bez natychmiastowych odejść</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned after more than 5 seconds.</source>
        <translation>Wizyty w kolejce obsłużone w czasie docelowym kanału wśród obsłużonych i porzuconych po ponad 5 sekundach.</translation>
    </message>
    <message>
        <source>Answered in time, leaving within it counts as met</source>
        <translation>Obsłużone w czasie, odejście w tym czasie to dotrzymanie</translation>
    </message>
    <message>
        <source>Visits to a queue answered or abandoned within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>Wizyty w kolejce obsłużone lub porzucone w czasie docelowym kanału wśród obsłużonych i porzuconych.</translation>
    </message>
    <message>
        <source>Answered of those queued</source>
        <translation>Obsłużone spośród wizyt w kolejce</translation>
    </message>
    <message>
        <source>Visits to a queue that an agent answered among all that ended, those solved or closed while waiting included.</source>
        <translation>Wizyty w kolejce, na które odpowiedział pracownik, wśród wszystkich zakończonych, wraz z rozwiązanymi lub zamkniętymi podczas czekania.</translation>
    </message>
    <message>
        <source>Wait in the queue, mean</source>
        <translation>Oczekiwanie w kolejce, średnia</translation>
    </message>
    <message>
        <source>Mean wait of the visits to a queue that an agent answered, those answered at once included; abandoned ones are left out.</source>
        <translation>Średnie oczekiwanie wizyt w kolejce, na które odpowiedział pracownik, wraz z tymi, na które odpowiedział od razu; porzucone są pominięte.</translation>
    </message>
    <message>
        <source>Wait in the queue, median</source>
        <translation>Oczekiwanie w kolejce, mediana</translation>
    </message>
    <message>
        <source>Median wait of the visits to a queue that an agent answered; abandoned ones are left out.</source>
        <translation>Mediana oczekiwania wizyt w kolejce, na które odpowiedział pracownik; porzucone są pominięte.</translation>
    </message>
    <message>
        <source>Wait in the queue, 90 % within</source>
        <translation>Oczekiwanie w kolejce, 90% w tym czasie</translation>
    </message>
    <message>
        <source>The wait that nine of ten answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>Oczekiwanie, którego nie przekroczyło dziewięć na dziesięć obsłużonych wizyt w kolejce; porzucone są pominięte.</translation>
    </message>
    <message>
        <source>Wait in the queue, 99 % within</source>
        <translation>Oczekiwanie w kolejce, 99% w tym czasie</translation>
    </message>
    <message>
        <source>The wait that 99 of 100 answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>Oczekiwanie, którego nie przekroczyło 99 na 100 obsłużonych wizyt w kolejce; porzucone są pominięte.</translation>
    </message>
    <message>
        <source>Wait before leaving, mean</source>
        <translation>Oczekiwanie przed odejściem, średnia</translation>
    </message>
    <message>
        <source>Mean time in the queue of those who left it or fell silent in it.</source>
        <translation>Średni czas w kolejce tych, którzy z niej odeszli lub w niej zamilkli.</translation>
    </message>
    <message>
        <source>Handling time, mean</source>
        <translation>Czas obsługi, średnia</translation>
    </message>
    <message>
        <source>Mean time in the hands of agents, all stretches of a contact added, over contacts closed in the period that an agent had.</source>
        <translation>Średni czas w rękach pracowników, wszystkie odcinki kontaktu zsumowane, dla kontaktów zamkniętych w okresie, które miał pracownik.</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Obsłużone przez ludzi</translation>
    </message>
    <message>
        <source>Contacts begun in the period that a person joined.</source>
        <translation>Kontakty rozpoczęte w okresie, do których dołączył człowiek.</translation>
    </message>
    <message>
        <source>Entered the queue</source>
        <translation>Wejścia do kolejki</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period.</source>
        <translation>Wizyty w kolejce rozpoczęte w okresie.</translation>
    </message>
    <message>
        <source>Answered from the queue</source>
        <translation>Obsłużone z kolejki</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and that an agent ended by answering.</source>
        <translation>Wizyty w kolejce rozpoczęte w okresie, które pracownik zakończył odpowiedzią.</translation>
    </message>
    <message>
        <source>Visits abandoned</source>
        <translation>Porzucone wizyty</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and ended with the customer leaving or falling silent.</source>
        <translation>Wizyty w kolejce rozpoczęte w okresie i zakończone odejściem lub zamilknięciem klienta.</translation>
    </message>
    <message>
        <source>Phantom calls</source>
        <translation>Połączenia fantomowe</translation>
    </message>
    <message>
        <source>Contacts begun in the period that ended before they reached a queue in earnest; they count in contacts and in nothing else.</source>
        <translation>Kontakty rozpoczęte w okresie, które zakończyły się, zanim naprawdę dotarły do kolejki; liczą się w kontaktach i nigdzie indziej.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Contacts whose last close lies in the period.</source>
        <translation>Kontakty, których ostatnie zamknięcie przypada w okresie.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nadal otwarte</translation>
    </message>
    <message>
        <source>Contacts begun in the period that are open, so that each day&apos;s tells the age of the backlog.</source>
        <translation>Kontakty rozpoczęte w okresie, które są otwarte, tak że liczba z każdego dnia mówi, jak stare są zaległości.</translation>
    </message>
    <message>
        <source>Growth of the backlog</source>
        <translation>Przyrost zaległości</translation>
    </message>
    <message>
        <source>Contacts begun or opened again in the period less those closed in it, each time counted, which from the first contact on is how many were open at its end; phantoms are left out.</source>
        <translation>Kontakty rozpoczęte lub otwarte ponownie w okresie minus zamknięte w nim, liczony jest każdy raz, co od pierwszego kontaktu począwszy daje liczbę otwartych na koniec okresu; fantomy są pominięte.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Otwarte ponownie</translation>
    </message>
    <message>
        <source>Contacts that had been closed before among those whose last close lies in the period.</source>
        <translation>Kontakty, które były już wcześniej zamknięte, wśród tych, których ostatnie zamknięcie przypada w okresie.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Przełączenia</translation>
    </message>
    <message>
        <source>Moves to another agent or queue, each counted, in contacts begun in the period.</source>
        <translation>Przeniesienia do innego pracownika lub kolejki, każde liczone, w kontaktach rozpoczętych w okresie.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>Contacts with a rating, in the period in which it was asked for; stars of app reviews are left out.</source>
        <translation>Kontakty z oceną, w okresie, w którym o nią poproszono; gwiazdki recenzji aplikacji są pominięte.</translation>
    </message>
    <message>
        <source>Broken clocks</source>
        <translation>Błędne zegary</translation>
    </message>
    <message>
        <source>Durations left out of all figures because their end lies before their beginning, in contacts begun in the period.</source>
        <translation>Czasy pominięte we wszystkich wskaźnikach, bo ich koniec leży przed początkiem, w kontaktach rozpoczętych w okresie.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>Time that agents were online with at least one contact in their hands, among all the time they were online; who is away or signed out does not count, and by the team of the agent alone.</source>
        <translation>Czas, w którym pracownicy byli online z co najmniej jednym kontaktem w rękach, wśród całego czasu, w którym byli online; kto jest z dala lub wylogowany, nie liczy się, a podział jest tylko według zespołu pracownika.</translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation>Zajęte miejsca</translation>
    </message>
    <message>
        <source>Contacts in the hands of agents who were online, up to each one&apos;s limit, among all that their limits allowed, each for as long as it lasted; contacts beyond a limit are left out.</source>
        <translation>Kontakty w rękach pracowników, którzy byli online, do limitu każdego z nich, wśród wszystkich, na które pozwalały ich limity, każdy przez tyle czasu, ile trwał; kontakty ponad limit są pominięte.</translation>
    </message>
    <message>
        <source>Contacts at once</source>
        <translation>Kontakty naraz</translation>
    </message>
    <message>
        <source>How many contacts agents who were online had in hand, on the mean over the time in which they had at least one.</source>
        <translation>Ile kontaktów mieli w rękach pracownicy, którzy byli online, średnio w czasie, w którym mieli co najmniej jeden.</translation>
    </message>
    <message>
        <source>Away of the time signed in</source>
        <translation>Z dala w czasie zalogowania</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; the log knows no schedules, so paid time at which nobody was signed in is not in it.</source>
        <translation>Czas, w którym pracownicy byli z dala, wśród całego czasu, w którym byli zalogowani, z dala lub online; dziennik nie zna grafików, więc nie ma w tym płatnego czasu, w którym nikt nie był zalogowany.</translation>
    </message>
    <message>
        <source>Time to publish, median</source>
        <translation>Czas do publikacji, mediana</translation>
    </message>
    <message>
        <source>Median time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft; how long it took to see that a change was needed is not in the log.</source>
        <translation>Mediana czasu od pierwszego szkicu skryptu bota po jego ostatniej publikacji do następnej, dla wszystkich lub jako pilotaż, dla publikacji w okresie, które powstały ze szkicu; jak długo trwało dostrzeżenie, że potrzebna jest zmiana, tego w dzienniku nie ma.</translation>
    </message>
    <message>
        <source>Time to publish, mean</source>
        <translation>Czas do publikacji, średnia</translation>
    </message>
    <message>
        <source>Mean time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft.</source>
        <translation>Średni czas od pierwszego szkicu skryptu bota po jego ostatniej publikacji do następnej, dla wszystkich lub jako pilotaż, dla publikacji w okresie, które powstały ze szkicu.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Czekają teraz</translation>
    </message>
    <message>
        <source>Adherence to shifts</source>
        <translation>Przestrzeganie grafiku</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts that passed, absence included; agents without shifts are left out, and time before their shifts were known.</source>
        <translation>Czas, w którym pracownicy byli online w swoich zmianach, wśród całego czasu ich zmian, które minęły, wraz z nieobecnościami; pracownicy bez zmian są pominięci, podobnie jak czas, zanim ich zmiany były znane.</translation>
    </message>
    <message>
        <source>Adherence, work outside of shifts counts as missed</source>
        <translation>Przestrzeganie grafiku, praca poza zmianami liczy się jak opuszczona</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts and all the time they were online outside of them; agents without shifts are left out.</source>
        <translation>Czas, w którym pracownicy byli online w swoich zmianach, wśród całego czasu ich zmian i całego czasu, w którym byli online poza nimi; pracownicy bez zmian są pominięci.</translation>
    </message>
    <message>
        <source>Conformance to shifts</source>
        <translation>Zgodność z grafikiem</translation>
    </message>
    <message>
        <source>Time that agents with shifts were online, within their shifts or not, by the time of their shifts, so it may be more than 1; no data where no shift passed.</source>
        <translation>Czas, w którym pracownicy mający zmiany byli online, w zmianach lub poza nimi, w stosunku do czasu ich zmian, więc może przekroczyć 1; brak danych, gdy żadna zmiana nie minęła.</translation>
    </message>
    <message>
        <source>Stars gained after the reply</source>
        <translation>Gwiazdki zyskane po odpowiedzi</translation>
    </message>
    <message>
        <source>Stars of a review now less its stars before the first reply, on the mean over the reviews of an app begun in the period that were replied to and had stars before; one whose stars stayed is a 0.</source>
        <translation>Obecne gwiazdki recenzji minus jej gwiazdki przed pierwszą odpowiedzią, średnio na recenzję aplikacji rozpoczętą w okresie, na którą odpowiedziano i która miała wcześniej gwiazdki; recenzja z niezmienionymi gwiazdkami liczy się jako 0.</translation>
    </message>
    <message>
        <source>Stars changed after the reply</source>
        <translation>Gwiazdki zmienione po odpowiedzi</translation>
    </message>
    <message>
        <source>Reviews of an app with other stars now than before the first reply, fewer or more, among those replied to that had stars before.</source>
        <translation>Recenzje aplikacji, które mają teraz inną liczbę gwiazdek niż przed pierwszą odpowiedzią, mniejszą lub większą, wśród tych z odpowiedzią, które miały wcześniej gwiazdki.</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; paid time at which nobody was signed in is not in it.</source>
        <translation>Czas, w którym pracownicy byli z dala, wśród całego czasu, w którym byli zalogowani, z dala lub online; płatnego czasu, w którym nikt nie był zalogowany, w tym nie ma.</translation>
    </message>
    <message>
        <source>Stars of reviews, mean</source>
        <translation>Gwiazdki recenzji, średnia</translation>
    </message>
    <message>
        <source>Mean of the stars, 1 to 5, that reviews of an app begun in the period have now; reviews without stars are left out.</source>
        <translation>Średnia gwiazdek, od 1 do 5, jakie mają teraz recenzje aplikacji rozpoczęte w okresie; recenzje bez gwiazdek są pominięte.</translation>
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
        <translation>ponadto: %1</translation>
    </message>
    <message>
        <source>%1: %2, compared with nothing.</source>
        <translation>%1: %2, bez porównania.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Wolumen</translation>
    </message>
    <message>
        <source>Busiest hour of the week: %1 %2–%3, %4 contacts an hour.</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>Najruchliwsza godzina tygodnia: %1 %2–%3, kontaktów na godzinę: %4.</translation>
    </message>
    <message>
        <source>Largest topic: %1, %2 of all contacts.</source>
        <translation>Największy temat: %1, %2 wszystkich kontaktów.</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>what most contacts were about, and when</extracomment>
        <translation>Główne tematy</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lepiej</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gorzej</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Bez wyraźnej zmiany</translation>
    </message>
    <message>
        <source>Chance alone changes these as much: %1.</source>
        <translation>Sam przypadek zmienia te wskaźniki tak samo: %1.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>How much of the change is chance is not known of these: %1.</source>
        <translation>Nie wiadomo, ile w tych zmianach jest przypadku: %1.</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <extracomment>%1 a figure&apos;s name, %2 its value, %3 its target</extracomment>
        <translation>%1: %2, cel %3</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Cele osiągnięte</translation>
    </message>
    <message>
        <source>Targets missed</source>
        <translation>Cele nieosiągnięte</translation>
    </message>
    <message>
        <source>Targets open</source>
        <extracomment>the figures are too uncertain to say whether they keep their targets</extracomment>
        <translation>Cele nierozstrzygnięte</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Report</name>
    <message>
        <source>No contacts in this period</source>
        <translation>Brak kontaktów w tym okresie</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters, so there are no figures to report. A longer period or fewer filters may have some.</source>
        <translation>W tym okresie i przy tych filtrach nikt nie napisał ani nie zadzwonił, więc nie ma czego raportować. Dłuższy okres lub mniej filtrów może coś dać.</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <translation>Stan na %1, %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number and number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Z niczym</translation>
    </message>
    <message>
        <source>Nothing: the records do not reach back so far</source>
        <translation>Z niczym: zapisy nie sięgają tak daleko</translation>
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
        <translation>Raport obsługi klienta</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Porównanie z</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>the name of a table that goes on from the page before</extracomment>
        <translation>%1, ciąg dalszy</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Według tematu</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Według kanału</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 z %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>The change beside a figure is that against the days compared with. Counts and times change in per cent, shares in percentage points (pt).</source>
        <translation>Zmiana obok wskaźnika odnosi się do dni, z którymi go porównano. Liczby i czasy zmieniają się w procentach, udziały w punktach procentowych.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Przedziały</translation>
    </message>
    <message>
        <source>The contacts of a period are a sample of what might have come. The true figure lies within the 95 % interval in 19 of 20 cases; the fewer cases there are, the wider it is.</source>
        <translation>Kontakty z okresu to próba tego, co mogło nadejść. Prawdziwa wartość leży w przedziale 95% w 19 przypadkach na 20; im mniej przypadków, tym jest szerszy.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Szum</translation>
    </message>
    <message>
        <source>A change is called better or worse only when the 95 % interval of the difference leaves out zero; else chance alone brings about as much, and it is within noise. Where a figure has no interval, nothing is said.</source>
        <translation>Zmianę nazywamy lepszą lub gorszą tylko wtedy, gdy przedział 95% różnicy nie obejmuje zera; w przeciwnym razie sam przypadek daje tyle samo i zmiana mieści się w szumie. Gdy wskaźnik nie ma przedziału, nie oceniamy go.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>n is the number of cases behind a figure. Where a second number stands beside it, so many could have been counted: customers asked, contacts that wanted a person. A dash means that there was nothing to count.</source>
        <translation>n to liczba przypadków, na których opiera się wskaźnik. Druga liczba mówi, ile można było policzyć: klientów zapytanych o ocenę, kontaktów, które chciały rozmowy z człowiekiem. Kreska oznacza, że nie było czego liczyć.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Days and hours are those of the time zone %1. The last day counts up to the newest event, the day compared with it up to the same time.</source>
        <translation>Dni i godziny są w strefie czasowej %1. Ostatni dzień liczy się do najnowszego zdarzenia, a dzień, z którym go porównano, do tej samej godziny.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Aktualność</translation>
    </message>
    <message>
        <source>The newest event in these figures is of %1. The report was made on %2 by Wheelhouse %3.</source>
        <translation>Najnowsze zdarzenie w tych danych: %1. Raport sporządzono %2 w Wheelhouse %3.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Jak czytać ten raport</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>Kiedy przychodzą klienci</translation>
    </message>
    <message>
        <source>Contacts an hour, by weekday and hour: the mean of the period</source>
        <translation>Kontakty na godzinę według dnia tygodnia i godziny: średnia okresu</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>Co liczą wskaźniki</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>W tym okresie</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>przedział 95%: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Najważniejsze wskaźniki</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>The numbers in the charts</source>
        <translation>Numery na wykresach</translation>
    </message>
    <message numerus="yes">
        <source>The numbers in the charts; %n earlier event(s) are dashed lines alone</source>
        <translation>
            <numerusform>Numery na wykresach; %n wcześniejsze zdarzenie to sama przerywana linia</numerusform>
            <numerusform>Numery na wykresach; %n wcześniejsze zdarzenia to same przerywane linie</numerusform>
            <numerusform>Numery na wykresach; %n wcześniejszych zdarzeń to same przerywane linie</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się wydarzyło</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>Ile to oszczędza</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>Czy ocena mówi za wszystkich?</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>A target is met (✓) when the whole 95 % interval of the figure keeps it, missed (✗) when the whole interval misses it. Within the interval (≈) neither is known, and without one (?) there are too few cases.</source>
        <translation>Cel jest osiągnięty (✓), gdy spełnia go cały przedział 95% wskaźnika, a nieosiągnięty (✗), gdy nie spełnia go cały przedział. Wewnątrz przedziału (≈) nie wiadomo, a bez przedziału (?) przypadków jest za mało.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>a line in a chart</extracomment>
        <translation>Cel</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Verdict</name>
    <message>
        <source>better</source>
        <translation>lepiej</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gorzej</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>a change that chance alone brings about as often</extracomment>
        <translation>w granicach szumu</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Rows</name>
    <message>
        <source>topic not known</source>
        <translation>temat nieznany</translation>
    </message>
    <message>
        <source>channel not known</source>
        <translation>kanał nieznany</translation>
    </message>
    <message>
        <source>phantom call</source>
        <translation>połączenie fantomowe</translation>
    </message>
    <message>
        <source>left at once</source>
        <translation>od razu odszedł</translation>
    </message>
    <message>
        <source>gave no rating</source>
        <translation>bez oceny</translation>
    </message>
    <message>
        <source>has no such time</source>
        <translation>brak takiego czasu</translation>
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
        <translation>policzono: %1</translation>
    </message>
    <message>
        <source>%1 counted of %2 that could have been; the others have no such time</source>
        <translation>policzono %1 z %2 możliwych; pozostałe nie mają takiego czasu</translation>
    </message>
    <message>
        <source>%1 counted (“Yes”) of %2</source>
        <translation>policzono („Tak”) %1 z %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a contact counts 2 times of the 3 that it could</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>This figure is known at this moment only: there are no contacts of a period behind it.</source>
        <translation>Ta wielkość jest znana tylko w tej chwili: nie stoją za nią kontakty z okresu.</translation>
    </message>
    <message>
        <source>This figure is made of agents&apos; time or of publications: there are no contacts behind it.</source>
        <translation>Ta liczba powstaje z czasu pracowników albo z publikacji: nie stoją za nią kontakty.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Konsultant: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 found · %n contacts searched</source>
        <translation>
            <numerusform>Znaleziono: %1 · przeszukano %n kontakt</numerusform>
            <numerusform>Znaleziono: %1 · przeszukano %n kontakty</numerusform>
            <numerusform>Znaleziono: %1 · przeszukano %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found · %2 of about %3 contacts searched</source>
        <translation>Znaleziono: %1 · przeszukano %2 z około %3 kontaktów</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsAction</name>
    <message>
        <source>Show the contacts</source>
        <translation>Pokaż kontakty</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsDialog</name>
    <message>
        <source>Export the contacts</source>
        <translation>Eksportuj kontakty</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Wczytaj więcej</translation>
    </message>
    <message>
        <source>Contacts behind the figure</source>
        <translation>Kontakty stojące za liczbą</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Szukaj w kontaktach</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Skoroszyt (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contacts found</source>
        <translation>
            <numerusform>znaleziono %1 z %n kontaktu</numerusform>
            <numerusform>znaleziono %1 z %n kontaktów</numerusform>
            <numerusform>znaleziono %1 z %n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all contacts for the export … %1 so far</source>
        <translation>Pobieranie wszystkich kontaktów do eksportu … dotąd %1</translation>
    </message>
    <message>
        <source>Loading … %1 so far</source>
        <translation>Wczytywanie … dotąd %1</translation>
    </message>
    <message>
        <source>the newest; older ones are not searched yet</source>
        <translation>najnowsze; starszych jeszcze nie przeszukano</translation>
    </message>
    <message>
        <source>The contacts cannot be shown</source>
        <translation>Nie można pokazać kontaktów</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wczytywanie …</translation>
    </message>
    <message>
        <source>The server is looking for the contacts.</source>
        <translation>Serwer szuka kontaktów.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No contact has these words. Shorten them.</source>
        <translation>Żaden kontakt nie ma tych słów. Skróć je.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Brak kontaktów</translation>
    </message>
    <message>
        <source>Nothing counted for this figure in the period with these filters.</source>
        <translation>W tym okresie i przy tych filtrach nic nie liczyło się do tej wielkości.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>Skoroszyt XLSX</translation>
    </message>
    <message>
        <source>the newest; older ones are not loaded yet</source>
        <translation>najnowsze; starszych jeszcze nie wczytano</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Zatrzymaj wyszukiwanie</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Szukaj dalej</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Na razie nic nie znaleziono</translation>
    </message>
    <message>
        <source>Older contacts are being searched.</source>
        <translation>Trwa przeszukiwanie starszych kontaktów.</translation>
    </message>
    <message>
        <source>Older contacts were not searched: “Search on” does it.</source>
        <translation>Starszych kontaktów nie przeszukano: robi to „Szukaj dalej”.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsModel</name>
    <message>
        <source>Started</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzony</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsTable</name>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzony</translation>
    </message>
    <message>
        <source>Counts so often</source>
        <translation>Liczy się razy</translation>
    </message>
    <message>
        <source>Could have counted</source>
        <translation>Mógł się liczyć razy</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>Identyfikator konsultanta</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptReader</name>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Nie wybrano kontaktu</translation>
    </message>
    <message>
        <source>Choose one in the list to read what was said.</source>
        <translation>Wybierz kontakt z listy, by przeczytać, co powiedziano.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Nie dla twojej roli</translation>
    </message>
    <message>
        <source>What was said is shown to agents and supervisors only.</source>
        <translation>Treść rozmów widzą tylko konsultanci i kierownicy.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Tej rozmowy nie można pokazać</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wczytywanie …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Breakdown</name>
    <message>
        <source>By topic</source>
        <translation>Według tematów</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Według kanałów</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>Według botów</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>Według marek</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Według zespołów</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Według języków</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Bez bota</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Bez zespołu</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Distribution</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) of an hour</source>
        <translation>
            <numerusform>%n kwadrans</numerusform>
            <numerusform>%n kwadranse</numerusform>
            <numerusform>%n kwadransów</numerusform>
        </translation>
    </message>
    <message>
        <source>Never answered by a person: %1 of %2 (%3).</source>
        <translation>Bez odpowiedzi człowieka: %1 z %2 (%3).</translation>
    </message>
    <message>
        <source>Never answered: %1 of %2 (%3).</source>
        <translation>Bez odpowiedzi: %1 z %2 (%3).</translation>
    </message>
    <message>
        <source>Without such a time: %1 of %2 (%3).</source>
        <translation>Bez takiego czasu: %1 z %2 (%3).</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Of %1, half are at %2 or below, nine in ten at %3 or below.</source>
        <extracomment>%1 a number of days, weeks or hours: &quot;27 days&quot;; %2 and %3 figures</extracomment>
        <translation>Z %1 połowa ma najwyżej %2, dziewięć na dziesięć najwyżej %3.</translation>
    </message>
    <message>
        <source>Half within %1, nine in ten within %2, 99 in 100 within %3.</source>
        <translation>Połowa w ciągu %1, dziewięć na dziesięć w ciągu %2, 99 na 100 w ciągu %3.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of figures: &quot;1:00 to 1:25&quot;</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ten okres</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>przypadki: %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Przypadki</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>Rozkład: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>Do poniżej</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Distribution as a table</source>
        <translation>Rozkład jako tabela</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Rozkład</translation>
    </message>
    <message>
        <source>Show the distribution as a table</source>
        <translation>Pokaż rozkład jako tabelę</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Te same liczby w tabeli</translation>
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
        <translation>Za mało punktów, by powiedzieć, czy idą w parze.</translation>
    </message>
    <message>
        <source>One of them never changes, so nothing can be told.</source>
        <translation>Jeden z nich się nie zmienia, więc nic nie można powiedzieć.</translation>
    </message>
    <message>
        <source>r = %1 (95 % sure: %2 to %3)</source>
        <translation>r = %1 (95 % pewności: %2 do %3)</translation>
    </message>
    <message>
        <source>They do not go together more than by chance: %1.</source>
        <translation>Nie idą w parze bardziej niż przypadkiem: %1.</translation>
    </message>
    <message>
        <source>Where one is higher, so is the other: %1.</source>
        <translation>Gdzie jeden jest wyższy, tam i drugi: %1.</translation>
    </message>
    <message>
        <source>Where one is higher, the other is lower: %1.</source>
        <translation>Gdzie jeden jest wyższy, drugi jest niższy: %1.</translation>
    </message>
    <message>
        <source>That does not make one the cause of the other.</source>
        <translation>To nie czyni jednego przyczyną drugiego.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakty</numerusform>
            <numerusform>%n kontaktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two metrics against each other: &quot;Resolved by bots and Satisfied customers&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ScatterCard</name>
    <message>
        <source>Metric drawn upwards</source>
        <translation>Wskaźnik na osi pionowej</translation>
    </message>
    <message>
        <source>Metric drawn to the right</source>
        <translation>Wskaźnik na osi poziomej</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Two metrics as a table</source>
        <translation>Dwa wskaźniki jako tabela</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>Dwa wskaźniki</translation>
    </message>
    <message>
        <source>Show the two metrics as a table</source>
        <translation>Pokaż oba wskaźniki jako tabelę</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Te same liczby w tabeli</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>between the names of two metrics that are held against each other</extracomment>
        <translation>wobec</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Target</name>
    <message>
        <source>Target met</source>
        <translation>Cel osiągnięty</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Cel nieosiągnięty</translation>
    </message>
    <message>
        <source>Within noise of the target</source>
        <translation>W granicach szumu od celu</translation>
    </message>
    <message>
        <source>Too few cases to judge by the target</source>
        <translation>Za mało przypadków, by ocenić wobec celu</translation>
    </message>
    <message>
        <source>No data to judge by the target</source>
        <translation>Brak danych do oceny wobec celu</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>wiersz poleceń</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a figure without a target</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Of the whole period: %1</source>
        <extracomment>%1 &quot;Target met: at least 85 %&quot;</extracomment>
        <translation>W całym okresie: %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cel %1</translation>
    </message>
    <message>
        <source>%1: no target any more</source>
        <extracomment>%1 a figure; its target was taken away</extracomment>
        <translation>%1: bez celu</translation>
    </message>
    <message>
        <source>Nobody has set a target yet.</source>
        <translation>Nikt jeszcze nie ustawił celu.</translation>
    </message>
    <message>
        <source>Set by %1, %2.</source>
        <extracomment>%1 a name, %2 date and time</extracomment>
        <translation>Ustawił(a): %1, %2.</translation>
    </message>
    <message>
        <source>Taken away by %1, %2.</source>
        <translation>Usunął (usunęła): %1, %2.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Ustawił(a)</translation>
    </message>
    <message>
        <source>Somebody else has set this target meanwhile, as is shown now. Look at it and decide again.</source>
        <translation>Ktoś inny ustawił w międzyczasie ten cel, co widać teraz. Obejrzyj go i zdecyduj ponownie.</translation>
    </message>
    <message>
        <source>Your role may not set targets. Ask a director.</source>
        <translation>Twoja rola nie może ustawiać celów. Poproś dyrektora.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TargetDialog</name>
    <message>
        <source>Target: %1</source>
        <translation>Cel: %1</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>Jednostka celu</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>&amp;Co najmniej</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Najwyżej</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Ustaw cel</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Usuń cel</translation>
    </message>
    <message>
        <source>Now: %1. The target is everybody&apos;s: it is on each page of this server, on the wallboard and in the report.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>Teraz: %1. Cel jest wspólny: widać go na każdej stronie tego serwera, na tablicy ściennej i w raporcie.</translation>
    </message>
    <message>
        <source>Your role may read targets. A director or an administrator may set them.</source>
        <translation>Twoja rola może czytać cele. Ustawić je może dyrektor lub administrator.</translation>
    </message>
    <message>
        <source>Changes of the target</source>
        <translation>Zmiany celu</translation>
    </message>
    <message>
        <source>This target was set meanwhile: %1. %2</source>
        <translation>Ten cel ustawiono w międzyczasie: %1. %2</translation>
    </message>
    <message>
        <source>Now: %1. The target is kept on this computer, for this server.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>Teraz: %1. Cel jest zapisany na tym komputerze, dla tego serwera.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Tablica ścienna</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Jeszcze nie ma danych</translation>
    </message>
    <message>
        <source>Live, newest event %1, %2</source>
        <extracomment>%1 a time of day, %2 an age: &quot;4 min ago&quot;</extracomment>
        <translation>Na żywo, ostatnie zdarzenie %1, %2</translation>
    </message>
    <message>
        <source>Not live: figures of %1, %2</source>
        <translation>Nie na żywo: dane z %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 the question, %2 the number of a page, %3 how many there are</extracomment>
        <translation>%1 · %2 z %3</translation>
    </message>
    <message>
        <source>held (space)</source>
        <translation>wstrzymano (spacja)</translation>
    </message>
    <message>
        <source>%1 s a page</source>
        <translation>%1 s na stronę</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Cost</name>
    <message>
        <source>command line</source>
        <translation>wiersz poleceń</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pieniądze</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Full-time people</source>
        <translation>Pełne etaty</translation>
    </message>
    <message>
        <source>%1: %2 hours at work, as of %3 full-time people.</source>
        <extracomment>%1 &quot;At least&quot;, &quot;Likely&quot; or &quot;At most&quot;</extracomment>
        <translation>%1: %2 godzin pracy, tyle co %3 pełnych etatów.</translation>
    </message>
    <message>
        <source>%1: %2, for %3 hours at work, as of %4 full-time people.</source>
        <translation>%1: %2, za %3 godzin pracy, tyle co %4 pełnych etatów.</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work, as set by hand.</source>
        <translation>Każdy zająłby %1 min niepodzielnej pracy, jak ustawiono ręcznie.</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work: people have a contact in hand for %2 min (mean of %3) and %4 at once.</source>
        <translation>Każdy zająłby %1 min niepodzielnej pracy: ludzie prowadzą kontakt przez %2 min (średnia z %3), po %4 naraz.</translation>
    </message>
    <message>
        <source>The period has not begun yet.</source>
        <translation>Okres jeszcze się nie zaczął.</translation>
    </message>
    <message>
        <source>No contact of this period was resolved automatically for good, so nothing was saved.</source>
        <translation>W tym okresie żaden kontakt nie został trwale rozwiązany automatycznie, więc nic nie zaoszczędzono.</translation>
    </message>
    <message>
        <source>People handled %1 contacts in this period; from %2 on their time says something. Choose a longer period, or set the time in the assumptions.</source>
        <translation>Ludzie obsłużyli w tym okresie %1 kontaktów; ich czas coś mówi od %2. Wybierz dłuższy okres albo ustaw czas w założeniach.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Prawdopodobnie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Co najwyżej</translation>
    </message>
    <message>
        <source>Saved: from %1 to %2, likely %3 (%4).</source>
        <translation>Oszczędność: od %1 do %2, prawdopodobnie %3 (%4).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Share that people would have had</source>
        <translation>Część, która trafiłaby do ludzi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>%1 contacts were resolved automatically and not asked again, of %2 resolved.</source>
        <translation>%1 kontaktów rozwiązano automatycznie i nie pytano ponownie, z %2 rozwiązanych.</translation>
    </message>
    <message>
        <source>Without the bot people would have had at least %1 of them, likely %2, at most %3.</source>
        <translation>Bez bota do ludzi trafiłoby z nich co najmniej %1, prawdopodobnie %2, co najwyżej %3.</translation>
    </message>
    <message>
        <source>Of an hour at work %1 goes into contacts; a full-time agent is at work %2 hours a year.</source>
        <translation>Z godziny pracy na kontakty idzie %1; pełny etat to %2 godzin pracy rocznie.</translation>
    </message>
    <message>
        <source>An hour at work costs %1 %2, all included.</source>
        <translation>Godzina pracy kosztuje %1 %2, ze wszystkim.</translation>
    </message>
    <message>
        <source>What an hour costs nobody has set yet, so there is no sum of money.</source>
        <translation>Nikt jeszcze nie ustawił kosztu godziny, więc nie ma kwoty.</translation>
    </message>
    <message>
        <source>example assumptions: nobody has set any yet</source>
        <translation>założenia przykładowe: nikt ich jeszcze nie ustawił</translation>
    </message>
    <message>
        <source>with the assumptions of %1, %2</source>
        <translation>według założeń: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 an hour</source>
        <translation>%1 %2 za godzinę</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>bez kosztu</translation>
    </message>
    <message>
        <source>%1 min a contact</source>
        <translation>%1 min na kontakt</translation>
    </message>
    <message>
        <source>time as measured, %1 at once</source>
        <translation>czas zmierzony, %1 naraz</translation>
    </message>
    <message>
        <source>%1; %2; %3, %4, %5 of the contacts; %6 in contacts; %7 hours a year</source>
        <translation>%1; %2; %3, %4, %5 kontaktów; %6 w kontaktach; %7 godzin rocznie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Założono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Somebody else has changed the assumptions meanwhile. Look at them and set yours again.</source>
        <translation>Ktoś inny zmienił w międzyczasie założenia. Obejrzyj je i ustaw swoje ponownie.</translation>
    </message>
    <message>
        <source>Your role may not change this. Ask a director.</source>
        <translation>Twoja rola nie może tego zmienić. Poproś dyrektora.</translation>
    </message>
    <message>
        <source>Name the currency by its three capitals, as in EUR.</source>
        <translation>Podaj walutę trzema wielkimi literami, jak EUR.</translation>
    </message>
    <message>
        <source>The likely share must lie between the lowest and the highest.</source>
        <translation>Prawdopodobna część musi leżeć między najniższą a najwyższą.</translation>
    </message>
    <message>
        <source>Agents work on contacts for more than none and at most all of their time.</source>
        <translation>Agenci poświęcają kontaktom więcej niż nic i co najwyżej cały czas.</translation>
    </message>
    <message>
        <source>The note is too long. Shorten it.</source>
        <translation>Notatka jest za długa. Skróć ją.</translation>
    </message>
    <message>
        <source>A figure is outside of what is possible. Correct it.</source>
        <translation>Jedna z liczb jest poza możliwym zakresem. Popraw ją.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CostCard</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>Założenia…</translation>
    </message>
    <message>
        <source>What it saves as a table</source>
        <translation>Oszczędność jako tabela</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>Ile to oszczędza?</translation>
    </message>
    <message>
        <source>What it is worked out with, who set it, and how to change it</source>
        <translation>Z czego to obliczono, kto to ustawił i jak to zmienić</translation>
    </message>
    <message>
        <source>Show what it saves as a table</source>
        <translation>Pokaż oszczędność jako tabelę</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Te same liczby jako tabela</translation>
    </message>
    <message>
        <source>The server is working it out …</source>
        <translation>Serwer liczy …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CostDialog</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Changes of the assumptions</source>
        <translation>Zmiany założeń</translation>
    </message>
    <message>
        <source>What the saving is worked out with</source>
        <translation>Z czego oblicza się oszczędność</translation>
    </message>
    <message>
        <source>Your role may read these. A director may change them.</source>
        <translation>Twoja rola może je czytać. Zmienić może dyrektor.</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Zmiany, najnowsze najpierw</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>Ustaw od teraz</translation>
    </message>
    <message>
        <source>Set the earlier ones again</source>
        <translation>Ustaw poprzednie ponownie</translation>
    </message>
    <message>
        <source>Takes back the latest change by setting what was assumed before it</source>
        <translation>Cofa ostatnią zmianę, ustawiając to, co założono przed nią</translation>
    </message>
    <message>
        <source>Currency of the cost, three capitals</source>
        <translation>Waluta kosztu, trzy wielkie litery</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>jak zmierzono</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>stały</translation>
    </message>
    <message>
        <source>Minutes of undivided work a contact</source>
        <translation>Minuty niepodzielnej pracy na kontakt</translation>
    </message>
    <message>
        <source>Share that people would have had, likely</source>
        <translation>Część dla ludzi, prawdopodobnie</translation>
    </message>
    <message>
        <source>Share that people would have had, at most</source>
        <translation>Część dla ludzi, co najwyżej</translation>
    </message>
    <message>
        <source>Share that people would have had, at least</source>
        <translation>Część dla ludzi, co najmniej</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>skąd są te liczby</translation>
    </message>
    <message>
        <source>&amp;Cost of an hour at work</source>
        <translation>&amp;Koszt godziny pracy</translation>
    </message>
    <message>
        <source>Wages with all that comes on top: taxes, place, tools, leading. 0: not known.</source>
        <translation>Płace ze wszystkim, co dochodzi: podatki, miejsce, narzędzia, kierowanie. 0: nieznany.</translation>
    </message>
    <message>
        <source>&amp;Time a contact takes</source>
        <translation>&amp;Czas kontaktu</translation>
    </message>
    <message>
        <source>As measured: the mean time in the hands of agents, divided by the contacts they hold at once. Fixed: minutes of undivided work.</source>
        <translation>Jak zmierzono: średni czas w rękach agentów, podzielony przez liczbę kontaktów naraz. Stały: minuty niepodzielnej pracy.</translation>
    </message>
    <message>
        <source>Contacts at &amp;once</source>
        <translation>Kontakty &amp;naraz</translation>
    </message>
    <message>
        <source>How many contacts an agent has in hand while he works on one.</source>
        <translation>Ile kontaktów ma agent, gdy pracuje nad jednym.</translation>
    </message>
    <message>
        <source>At &amp;least, likely, at most</source>
        <translation>Co &amp;najmniej, prawdopodobnie, co najwyżej</translation>
    </message>
    <message>
        <source>Of the contacts that the bot resolved for good: how many would have come to people without it. The others would have given up or found it by themselves.</source>
        <translation>Ile z trwale rozwiązanych przez bota trafiłoby bez niego do ludzi. Inni zrezygnowaliby albo znaleźliby sami.</translation>
    </message>
    <message>
        <source>Part of an hour in c&amp;ontacts</source>
        <translation>Część godziny w k&amp;ontaktach</translation>
    </message>
    <message>
        <source>The rest is waiting, breaks, meetings, training.</source>
        <translation>Reszta to czekanie, przerwy, spotkania, szkolenia.</translation>
    </message>
    <message>
        <source>&amp;Hours at work a year</source>
        <translation>&amp;Godziny pracy w roku</translation>
    </message>
    <message>
        <source>Of one full-time agent: paid less leave and sickness.</source>
        <translation>Pełnego etatu: płatne bez urlopów i chorób.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Stands in the history beside your name.</source>
        <translation>Stoi w historii obok twojego nazwiska.</translation>
    </message>
    <message>
        <source>back to what was assumed before</source>
        <translation>z powrotem do poprzednich założeń</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Survey</name>
    <message>
        <source>By channel</source>
        <translation>Według kanału</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Według wyniku</translation>
    </message>
    <message>
        <source>By first reply</source>
        <translation>Według pierwszej odpowiedzi</translation>
    </message>
    <message>
        <source>Answered by the bot alone</source>
        <translation>Obsłużone przez samego bota</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Obsłużone przez ludzi</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Zrezygnowali z czekania</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>First reply within the target</source>
        <translation>Pierwsza odpowiedź w czasie</translation>
    </message>
    <message>
        <source>First reply later</source>
        <translation>Pierwsza odpowiedź później</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zapytani</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedzieli</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Odsetek odpowiedzi</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zadowoleni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>If all had answered alike</source>
        <translation>Gdyby wszyscy odpowiadali tak samo</translation>
    </message>
    <message>
        <source>Nobody was asked to rate in this period.</source>
        <translation>W tym okresie nikogo nie poproszono o ocenę.</translation>
    </message>
    <message>
        <source>Of %1 contacts that ended %2 were asked and %3 answered (%4).</source>
        <translation>Z %1 zakończonych kontaktów zapytano %2, odpowiedziało %3 (%4).</translation>
    </message>
    <message>
        <source>Answering is lopsided: “%1” answered %2, “%3” only %4.</source>
        <translation>Odpowiedzi są nierówne: „%1” odpowiada %2, „%3” tylko %4.</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, %1 would be satisfied instead of %2.</source>
        <translation>Gdyby każdy kanał i wynik odpowiadał tak samo, zadowolonych byłoby %1 zamiast %2.</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, it would make little difference: %1 satisfied instead of %2.</source>
        <translation>Gdyby każdy kanał i wynik odpowiadał tak samo, różnica byłaby mała: %1 zadowolonych zamiast %2.</translation>
    </message>
    <message>
        <source>Of those who were not asked the rating knows nothing.</source>
        <translation>O tych, których nie zapytano, ocena nic nie wie.</translation>
    </message>
    <message>
        <source>The period has too many contacts to look at each: these are the %1 latest, begun since %2.</source>
        <translation>Kontaktów jest za dużo, by obejrzeć każdy: to %1 najnowszych, rozpoczętych od %2.</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>pytani: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a brand and its share</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked: %1, others %2</source>
        <translation>pytani: %1, pozostali %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>wiersz poleceń</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Wszystkie marki</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Contacts that ended in the period.</source>
        <translation>Kontakty zakończone w tym okresie.</translation>
    </message>
    <message>
        <source>Those of them that were asked to rate (%1).</source>
        <translation>Te z nich, które poproszono o ocenę (%1).</translation>
    </message>
    <message>
        <source>Those of the asked that gave a rating.</source>
        <translation>Ci z zapytanych, którzy wystawili ocenę.</translation>
    </message>
    <message>
        <source>Of the ratings those of 4 or 5, with the 95 % interval (Wilson).</source>
        <translation>Z ocen te równe 4 lub 5, z przedziałem 95% (Wilson).</translation>
    </message>
    <message>
        <source>Satisfied, had each channel and outcome answered as often as the others (post-stratification).</source>
        <translation>Zadowoleni, gdyby każdy kanał i wynik odpowiadał równie często (postwarstwowanie).</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Warto wiedzieć</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyCard</name>
    <message>
        <source>Who is asked…</source>
        <translation>Kogo pytamy…</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>Kto odpowiedział na ankietę</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>Czy ocena mówi za wszystkich?</translation>
    </message>
    <message>
        <source>What the answers are by</source>
        <translation>Według czego są odpowiedzi</translation>
    </message>
    <message>
        <source>Which part of the contacts is asked for a rating, and since when</source>
        <translation>Którą część kontaktów pytamy o ocenę i od kiedy</translation>
    </message>
    <message>
        <source>The server is counting the answers …</source>
        <translation>Serwer liczy odpowiedzi …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyShareDialog</name>
    <message>
        <source>Changes of who is asked</source>
        <translation>Zmiany tego, kogo pytamy</translation>
    </message>
    <message>
        <source>Who is asked for a rating</source>
        <translation>Kogo pytamy o ocenę</translation>
    </message>
    <message>
        <source>After the close a part of the contacts is asked, drawn at random by the number of the conversation: how it ended and who served it make no difference. Fewer questions tire customers less; the response rate counts those asked alone.</source>
        <translation>Po zamknięciu pytamy część kontaktów, losowaną według numeru rozmowy: nie ma znaczenia, jak się skończyła i kto ją obsługiwał. Mniej pytań mniej męczy klientów; odsetek odpowiedzi liczy tylko zapytanych.</translation>
    </message>
    <message>
        <source>Your role may read this. A director or a supervisor may change it.</source>
        <translation>Twoja rola może to czytać. Zmienić może dyrektor lub kierownik.</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marka</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>Z&amp;apytani</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Zmiany, najnowsze najpierw</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>Ustaw od teraz</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Wszystkie marki</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Hours</name>
    <message>
        <source>always open</source>
        <translation>zawsze otwarte</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n święto</numerusform>
            <numerusform>%n święta</numerusform>
            <numerusform>%n świąt</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has set business hours meanwhile. Look at them below and set yours again.</source>
        <translation>Ktoś inny ustawił w międzyczasie godziny pracy. Obejrzyj je poniżej i ustaw swoje ponownie.</translation>
    </message>
    <message>
        <source>Your role may not set these. Ask a planner or an administrator.</source>
        <translation>Twoja rola nie może ich ustawiać. Poproś planistę lub administratora.</translation>
    </message>
    <message>
        <source>“%1” cannot be. Write hours like 09:00-17:00, on quarters of an hour, with a comma between them and none over another.</source>
        <translation>„%1” nie może być. Wpisz godziny jak 09:00-17:00, co do kwadransa, oddzielone przecinkiem i nienachodzące na siebie.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-12-24, or it is there twice.</source>
        <translation>„%1” nie jest datą jak 2026-12-24 albo występuje dwa razy.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, such as Europe/Warsaw.</source>
        <translation>Nie ma takiej strefy czasowej. Wybierz jedną z listy, na przykład Europe/Warsaw.</translation>
    </message>
    <message>
        <source>Choose a day between 1970 and 2100.</source>
        <translation>Wybierz dzień między rokiem 1970 a 2100.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Ustawił(a)</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Wszystkie marki</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>już żadne</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>wiersz poleceń</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HoursDialog</name>
    <message>
        <source>Business hours that were set</source>
        <translation>Ustawione godziny pracy</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Your role may read these. A planner or an administrator may set them.</source>
        <translation>Twoja rola może je czytać. Ustawić je może planista lub administrator.</translation>
    </message>
    <message>
        <source>All that were set, the latest of each brand first</source>
        <translation>Wszystkie ustawione, dla każdej marki najpierw najnowsze</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Ustaw te godziny</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marka</translation>
    </message>
    <message>
        <source>At work in these hours</source>
        <translation>Praca w tych godzinach</translation>
    </message>
    <message>
        <source>No hours: always open, or as all brands</source>
        <translation>Bez godzin: zawsze otwarte lub jak wszystkie marki</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Strefa czasowa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>Such as 09:00-12:00, 13:00-17:00. One that passes midnight belongs to the day on which it begins; a whole day is 00:00-24:00.</source>
        <translation>Na przykład 09:00-12:00, 13:00-17:00. Przedział przez północ należy do dnia, w którym się zaczyna; cały dzień to 00:00-24:00.</translation>
    </message>
    <message>
        <source>2026-12-24 09:00-13:00 Christmas Eve</source>
        <translation>2026-12-24 09:00-13:00 Wigilia</translation>
    </message>
    <message>
        <source>A day in each line: the date, its hours if it has any, its name.</source>
        <translation>Jeden dzień w wierszu: data, godziny, jeśli są, nazwa.</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Święta</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>od teraz</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>od wybranego dnia</translation>
    </message>
    <message>
        <source>The first day of these hours</source>
        <translation>Pierwszy dzień tych godzin</translation>
    </message>
    <message>
        <source>In &amp;force</source>
        <translation>&amp;Obowiązują</translation>
    </message>
    <message>
        <source>From when on these hours are in force</source>
        <translation>Od kiedy te godziny obowiązują</translation>
    </message>
    <message>
        <source>A day in the past is a correction: figures in business time are worked out anew for all contacts since.</source>
        <translation>Dzień w przeszłości to poprawka: liczby w czasie pracy zostaną obliczone na nowo dla wszystkich kontaktów od tego dnia.</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Wszystkie marki</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FiguresDialog</name>
    <message>
        <source>No figure has this in its name or definition.</source>
        <translation>Żaden wskaźnik nie ma tego w nazwie ani definicji.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation>Zwykłe wskaźniki</translation>
    </message>
    <message>
        <source>Figures on this page</source>
        <translation>Wskaźniki na tej stronie</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Pokaż te</translation>
    </message>
    <message>
        <source>Search names and definitions</source>
        <translation>Szukaj w nazwach i definicjach</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Wszystkie wskaźniki</translation>
    </message>
    <message>
        <source>On the page, in this order</source>
        <translation>Na stronie, w tej kolejności</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Figures: %1, no more fit. The first %2 are shown large.</source>
        <translation>Wskaźniki: %1, więcej się nie mieści. Pierwsze %2 są pokazane większe.</translation>
    </message>
    <message>
        <source>Figures: %1. The first %2 are shown large.</source>
        <translation>Wskaźniki: %1. Pierwsze %2 są pokazane większe.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MetricTree</name>
    <message>
        <source>Answering</source>
        <translation>Odpowiadanie</translation>
    </message>
    <message>
        <source>Outcome and satisfaction</source>
        <translation>Wynik i zadowolenie</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Boty</translation>
    </message>
    <message>
        <source>Outcome ladder</source>
        <translation>Drabina wyników</translation>
    </message>
    <message>
        <source>Queues and people</source>
        <translation>Kolejki i ludzie</translation>
    </message>
    <message>
        <source>Working time, publishing, right now</source>
        <translation>Czas pracy, publikowanie, teraz</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Agents</name>
    <message>
        <source>A contact counts for the agent who held it or wrote in it last. Times count only where no other agent had it.</source>
        <translation>Kontakt liczy się konsultantowi, który ostatni go prowadził lub w nim pisał. Czasy liczą się tylko tam, gdzie nie miał go nikt inny.</translation>
    </message>
    <message>
        <source>There are too many contacts: only those that began on %1 or later are counted.</source>
        <translation>Kontaktów jest za dużo: liczone są tylko te, które zaczęły się %1 lub później.</translation>
    </message>
    <message>
        <source>You see your own figures; those of all agents are for directors, supervisors and planners.</source>
        <translation>Widzisz własne liczby; liczby wszystkich konsultantów są dla dyrektorów, kierowników zmian i planistów.</translation>
    </message>
    <message>
        <source>By agent: nobody</source>
        <translation>Według konsultantów: nikt</translation>
    </message>
    <message numerus="yes">
        <source>By agent: %n agents; most contacts were served by %1: %2</source>
        <translation>
            <numerusform>Według konsultantów: %n konsultant; najwięcej kontaktów obsłużył(a) %1: %2</numerusform>
            <numerusform>Według konsultantów: %n konsultantów; najwięcej kontaktów obsłużył(a) %1: %2</numerusform>
            <numerusform>Według konsultantów: %n konsultantów; najwięcej kontaktów obsłużył(a) %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Obsłużone</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zadowoleni</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Przełączone</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wznowione</translation>
    </message>
    <message>
        <source>With 95 % certainty from %1 to %2</source>
        <translation>Z pewnością 95 % od %1 do %2</translation>
    </message>
    <message>
        <source>%1 cases of %2 that could have been</source>
        <translation>%1 przypadków z %2 możliwych</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n przypadek</numerusform>
            <numerusform>%n przypadki</numerusform>
            <numerusform>%n przypadków</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>Identyfikator konsultanta</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>%1: cases</source>
        <translation>%1: przypadki</translation>
    </message>
    <message>
        <source>%1: 95 % from</source>
        <translation>%1: 95 % od</translation>
    </message>
    <message>
        <source>%1: 95 % to</source>
        <translation>%1: 95 % do</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>Konsultant</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsCard</name>
    <message>
        <source>By agent</source>
        <translation>Według konsultantów</translation>
    </message>
    <message>
        <source>The server is adding up contacts by agent …</source>
        <translation>Serwer sumuje kontakty według konsultantów …</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>No agent had a contact in this period with these filters.</source>
        <translation>Żaden konsultant nie miał kontaktu w tym okresie z tymi filtrami.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::DataTable</name>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>Sortuj według tej kolumny, rosnąco</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>Sortuj według tej kolumny, malejąco</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatCard</name>
    <message>
        <source>When customers come</source>
        <translation>Kiedy przychodzą klienci</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Te same liczby w tabeli</translation>
    </message>
    <message>
        <source>When customers come as a table</source>
        <translation>Kiedy przychodzą klienci, w tabeli</translation>
    </message>
    <message>
        <source>Show when customers come as a table</source>
        <translation>Pokaż w tabeli, kiedy przychodzą klienci</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
</context>
</TS>
