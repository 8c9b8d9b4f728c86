// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no machine should answer, in the form of stemrules.h; the labels say which kind. Rather one
// conversation too many with a person than a canned answer to distress; what is struck out first
// are the turns of phrase and the titles that only sound like it.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view sensitiveEn = uR"(
@enKin = husband wife mother father mum mom mam dad daddy brother sister son daughter grandmother grandfather grandma grandpa
@enKin = nan uncle aunt partner parent parents spouse fiance fiancee customer owner holder relative he she friend
@enChild = son daughter kid kids child children grandson granddaughter niece nephew toddler teenager boy girl
@enMine = me my myself us our
@enFilm = film films movie movies series show shows drama episode episodes documentary book novel game

[except]
suicide squad|squat*
die|dying of|from ?sheer laughter|laughing|boredom|hunger|thirst|embarrassment|curiosity|heat|cold
<enFilm> .. about|with|called|named .. lawyer*|attorney*|suicide*|murder*|hacker*|court|police|death|scam*
life hack*
bath|photo|video|f bomb*
tennis|food|basketball|squash|badminton|volleyball|padel court*
bearded|pending|walking|evil dead
death note|valley|stranding|star
dead|stuck pixel*|battery|line|link*|zone*|sea

[selfharm]
kill|killing|hurt|hurting|harm|harming|cut|cutting myself
suicid*
end|ending|take|taking my ?own life
end|ending it_all
dont|not|no_longer|cant|cannot|never .. want|wanna .. live|living|be_alive|exist|wake_up
want|wanna|wants|wish ?to ?i ?was|were die|dead
cant|cannot|can_not go_on ?like|living|anymore|any_more
better_off dead
life|living|it not|isnt|hardly ?really worth ?it ?living
not worth living
no_reason|nothing|no_point ?left ?in|to ?live|living live|living|live_for
self harm*
[threat]
i_ll|ill|i_will|im_going_to|i_m_going_to|gonna|i_am_going_to .. kill|hurt|shoot|stab|murder|beat you|your|them|him|her|everyone|everybody|someone|all
i_ll|ill|i_will|gonna|going_to .. burn|blow .. down|up
burn|blow it|you|everything|your_office|your_place|your_shop|the_place down|up
kill|shoot|stab|murder|destroy you|you_all|everyone|everybody
a|put|plant|planted|place|there_is|build ?the bomb|bombs
bomb threat
threatening|threatened|threatens|threaten
death threat*
[abuse]
harass*
stalk|stalks|stalked|stalking|stalker
molest*
rape|raped|rapist
sexual*
assault*
racist*|racism|antisemit*|homophob*
discriminated|discrimination
touched|groped|grabbed|insulted|humiliated|spat|slapped|punched|attacked me
man|guy|someone|somebody|stranger|ex .. following|watching|spying me|on_me
<enKin>|ex|boyfriend|girlfriend .. beats|hits|hit|beat|abuses|abused|chokes me|us
domestic violence|abuse
[fraud]
hacked|hacker|hackers|hijacked
account|profile|email|card .. compromised|taken_over|hijacked|hacked
scam*
fraud*
phish*
identity .. stolen|theft|stole
stole|steal|stolen|stealing .. identity|money
unauthori*|unauthoriz*
transaction*|payment*|purchase*|charge*|withdrawal*|transfer* .. never|didnt|did_not|dont|do_not .. made|make|do|authori*|recogni*|approve*
transaction*|payment*|purchase*|charge*|withdrawal*|transfer* .. i ?have never|didnt|did_not|dont made|make|authori*|recogni*|approve*
someone|somebody|stranger|hacker|thief|thieves .. bought|used|using|uses|withdrew|took|changed|spent|opened .. my|our ?bank ?own card|account|money|email|password|name|credit
someone|somebody|stranger|they|hacker* .. got|broke|logged|hacked .. into|in|inside .. account|profile|email
gave|told|sent .. code|pin|password|card_details .. to .. scammer|caller|stranger|them
emptied|drained|cleaned_out|cleared_out|wiped_out .. account|card|savings
did_not|didnt|never|havent|have_not authori*|approve* .. payment*|transaction*|charge*|purchase*|transfer*
has|have|had|got|stole .. my ?credit ?debit card|bank|account details|data|number
money .. stolen|gone_missing|missing_from
[legal]
my|our|a|his|her|from|with lawyer|lawyers|attorney|solicitor|barrister
lawyer*|attorney*|solicitor* will|contact|letter
lawsuit*
sue|suing|sued you|your|them|the_company|the_bank|the_airline|the_shop|for_damages|over_this
see|take|taking|go|going|took|drag .. court
legal action*|proceeding*|step*|claim|advice|threat
ombudsman|ombudsmen|trading_standards|small_claims|class_action|consumer_protection|consumer_rights
prosecut*
data_protection authorit*|commissioner|regulator
report|complain|complaint .. ombudsman|regulator|authorit*|watchdog
call|calling|report|reported|go|going|went|told|contact .. police
[privacy]
gdpr|ccpa|dsar
data|information|records .. leaked|leak|breach|breached|exposed
leaked|breach .. data|information
data breach|leak|protection
delete|erase|remove|erasure|copy|disclose .. personal data|information|details|records
data|information|info .. you .. hold|store|have_about|have_on|keep_on
information|data .. store|hold|keep|have about|on me
who|somebody|someone .. access .. personal|my data|information
subject access
withdraw|withdrew|revoke .. consent
right_to_be forgotten
[minor]
<enChild> .. ran_up|racked_up
<enChild> .. without .. permission|asking|consent|knowledge|knowing|my_ok
year_old|years_old|yo|yr_old|underage .. spent|bought|purchased|charged|ordered|paid
adult|stranger|man|someone|somebody|user .. message|messages|messaging|contacts|contacting|contacted|writes|writing|approach*|sends|sending|grooming .. my|a|our ?little ?1 ?own <enChild>
adult|stranger|man|someone .. my .. year_old|yr_old
<enChild> .. porn|pornograph*|naked|nude|nudes|groom*
underage
child abuse|exploitation|porn*
[death]
<enKin> .. died|deceased|passed_away|passed_on|is_dead
death_of|passing_of .. <enKin>|my
deceased
passed away
bereave*
widow|widower|widowed
funeral
late husband*|wife*|wifes|father*|mother*|mum*|dad*|brother*|sister*|son|daughter*
death certificate*
[medical]
ambulance
chest pain*
cant|cannot|not|stopped|isnt breathe|breathing
heart attack
stroke symptoms
unconscious
someone|he|she|person|husband|wife|mother|father|child|baby|customer .. collapsed|fainted|choking|bleeding
overdose*
call 911|112|999
medical emergency
seizure|seizures
)";

inline constexpr std::u16string_view sensitivePl = uR"(
@plKin = maz meza mezowi zona zony zonie matka matki mama mamy ojciec ojca tata taty tato brat brata siostra siostry syn syna corka corki
@plKin = babcia babci dziadek dziadka wujek ciocia tesciowa tesc partner partnerka rodzic rodzice wlasciciel wlascicielka abonent
@plKin = abonenta abonentka posiadacz posiadacza klient klienta
@plChild = syn syna synowi corka corki corke corce dziecko dziecka dziecku dzieci wnuk wnuka wnuczka nastolat* maloletni* nieletni*
@plFilm = film* serial* ksiazk* gra gry gre dokument

[except]
legion samobojcow
<plFilm> .. o|z|ze|pod_tytulem|pt adwokat*|prawnik*|sadzie|samobojc*|morder*|haker*|policj*|smierci|oszust*
film* .. o|z ?ostatnim sadzie|sad
sadzie|sad ostateczn*
umieram z|ze ciekawosci|nudow|smiechu|glodu
dane .. do|na|w ?nowej fakturze|faktury|przelewu

grozi|groza ?mi|nam ?za|jakas kara|kary|oplat*|odcie*|rozwiaz*|blokad*

[selfharm]
samoboj*
zabije|zabic|zabijam|skrzywdze|potne|powiesze|otruje sie|siebie
zabic|skonczyc|skonczyc_z|skoncze ze_soba|z_soba|z_zyciem
sie ?chyba zabic|zabije|powiesic|powiesze|otruc|zastrzelic|potne|pociac
zyl* sobie|podetn*
nie_mam|brak ?mi ?juz sily|sil|ochoty ?dalej ?zyc zyc
ze|z soba skonczyc|koniec
nie .. chce|chcialbym|chcialabym ?juz ?mi ?sie ?dalej zyc
nie_chce mi_sie_zyc|mi_sie_juz_zyc
odebrac|odbiore sobie zycie
mysli samoboj*
chce umrzec
nie_mam po_co|sily|dla_kogo zyc
nie_widze|nie_ma|brak|stracilem|stracilam ?juz ?zadnego ?w ?tym sensu|sens ?mojego ?dalszego zycia|zyc|zycie
tne sie
samookalecz*
[threat]
boje_sie|obawiam_sie o ?swoje|moje|nasze|jego|jej zycie|bezpieczenstwo
zabije|pozabijam|zabijemy|zastrzele|pobije|dopadne|zniszcze ?was|cie|go|ja|ich|wszystkich ?wszystkich
was ?wszystkich zabije|pozabijam|spale|zastrzele|wysadze|zniszcze|dopadne
podloze|podlozyc bombe|ogien
bomba|bombe|bomby
spale|wysadze|podpale
grozi|groza|grozil|grozila|grozby|grozb ?mi|nam|mnie
mi|nam|mnie grozi|groza|grozil*
pogrozk*
dostaje|otrzymuje|dostalem|dostalam grozb*|pogrozk*
[abuse]
molest*
napastow*
gwalt*|zgwalc*
nekaj*|nekal*|nekan*|stalk*|stalker*|przesladuj*
sledzi|szpieguje ?i ?mnie .. mnie|konto
bije|pobil|uderzyl|katuje ?mnie|nas mnie|nas|matke|dziecko
mnie bije|pobil|uderzyl|bil|dotykal|obmacywal
przemoc*
rasis*|dyskrymin*|homofob*
obmacyw*
obrazil*|upokorzyl*|oplul*|zwyzywal*|pobil*|zaatakowal*|napadl* ?na mnie|nas
mnie|nas obrazil*|upokorzyl*|oplul*|zwyzywal*|pobil*|zaatakowal*|napadl*
[fraud]
wlama* ?sie ?mi .. konto|konta|koncie|profil
hakow*|shakow*|zhakow*|zhakowa*|haker*|hacker*|zhackowa*
ukrad* ?mi ?moja|moje|z tozsamosc|pieniadze|konto|dane|konta
kradziez tozsamosci|danych|pieniedzy
oszust*|oszukan*|oszukal*|oszukano|oszuka*
wyludz*
fraud|phishing*|scam*
nieautoryzowan*
transakcj*|platnosc*|zakup*|przelew* .. nie .. robilem|robilam|zlecalem|zlecalam|autoryzowalem|autoryzowalam|wykonywalem|wykonywalam|rozpoznaje|dokonywalem|dokonywalam
ktos|obcy|oszust*|zlodziej .. wyplacil|kupil|zaplacil|uzyl|uzywa|zmienil|przejal|wzial|wyplaca|korzysta|zalogowal .. moj*|mojego|mojej|konta|konto|karty|karte|kredyt|pieniadze|haslo
przeje* ?moje|mi konto
podal* .. kod|pin|haslo|dane .. oszust*|blik|karty|obcemu
podal* kod ?blik|sms
zniknel*|zginel*|wyparowal*|znikly .. pieniadze|kasa
z konta|karty ?mi zniknel*|zginel*|wyparowal*|ubylo
wziął|wzieli|wzial|zaciagnal .. kredyt .. moje|na_mnie
[legal]
adwokat*|prawnik*|radca_prawn*|radcy_prawn*|mecenas*
do|przed|na|w sadu|sad|sadem|sadzie
pozwe|pozew*|pozwu|pozwem|pozywam
kroki prawne
droge|drogi|droga sadowa|sadowej|sadowa|prawna
uokik*|rzecznik*|knf|uodo|uke
prokurat*
na_policje|policje|policja
zawiadomienie o
zbiorow* pozew
[privacy]
rodo
dan* osobow* .. usun*|wglad|kopi*|wycofuj*|wyciek*|dostep
usun*|skasuj*|wglad*|kopi*|wycofuj*|dostep*|sprzeciw*|zgod* .. dan* osobow*
danych|dane osobow*|osobowych
wyciek* ?moje|moich|naszych|naszych|waszych dane|danych
wycofuje|wycofac|cofam .. zgod*
prawo_do_bycia zapomnianym
jakie .. dane .. przechow*|przetwarz*|o_mnie
[minor]
<plChild> .. bez ?mojej|mojego|naszej|zadnej|pytania zgody|wiedzy|pozwolenia|pytania
bez ?mojej zgody|wiedzy .. <plChild>
<plChild> .. nabil*|narobil*|wyczyscil* .. rachunek|rachunku|konto|dlug*
<plChild> .. lat|latek|letni* .. kupil*|wydal*|zamowil*|nakupil*|zaplacil*
kupil*|wydal*|zamowil*|nakupil* .. <plChild> .. lat|bez
obcy|dorosly|mezczyzna|ktos|facet|pan .. pisze|pisal|zaczepia|kontaktuje|wysyla .. corki|corka|syna|dziecka|dziecku|synem|corke|corce|synowi
pedofil*
nieletn*|niepelnoletn*|maloletn*
[death]
<plKin> .. zmarl|zmarla|umarl|umarla|odszedl|odeszla|nie_zyje
zmarl|zmarla|umarl|umarla|zmarlego|zmarlej|zmarly ?moj|moja|mi|nam|niedawno|wczoraj <plKin>
smierc*|zgon* ?mojego|mojej|po ?mojego|mojej <plKin>|uzytkownika|wlasciciel*|klient*|rodzic*|osoby|bliskiej
po|o|akt|akcie smierci|zgonie|zgonu
zmarlego|zmarlej|zmarlych|zmarlym|zmarlemu|zmarly|zmarla|zmarl|niezyjac*
nie_zyje
wdowa|wdowiec|wdowy|wdowca
pogrzeb*
spadkobierc*|dziedziczeni*
[medical]
karetk*
pogotowi* ?ratunkow*
nieprzytomn*
stracil* przytomnosc
zawal|zawalu|udar|udaru
nie .. oddycha|moge_oddychac
duszę_sie|dusze_sie|dusi_sie
bol|boli w klatce|klatka
krwotok|krwawi
przedawkow*
zadzwoncie|wezwij* 112|999|pogotowie|karetke|pomoc
zaslabl*|zemdlal*
)";

inline constexpr std::u16string_view sensitiveRu = uR"(
@ruKin = муж мужа жена жены мать матери мама мамы отец отца папа папы брат брата сестра сестры сын сына дочь дочери бабушка бабушки
@ruKin = дедушка дедушки дед дяди дядя тетя родственник* супруг* владелец владельца абонент абонента клиент держатель хозяин
@ruChild = сын сына сыну сыном дочь дочери дочке дочка дочкой ребенок ребенка ребенку ребенком дети детям внук внука внучка подросток

[except]
отряд самоубийц
фильм*|сериал*|книг*|кино|мультик* .. про|о|об адвокат*|юрист*|суд*|самоубий*|убийств*|хакер*|полици*|смерт*|мошенник*
сериал|фильм|книга убийств*|смерт*|суд
умираю от|со|с скуки|смеха|голода|нетерпения|любопытства
суд* наут*|присяжных
удал* .. данные .. карты|доставки|о_доставке

[selfharm]
самоубий*|суицид*
покончу|покончить|покончил* ?с с собой|жизнью
убью|убить|порежу|повешу|отравлю себя|себе
повешусь|отравлюсь|зарежусь|застрелюсь
не .. хочу|хочется|могу ?больше|уже ?так жить
жить ?больше ?уже не .. хочу|хочется|могу|зачем
хочу|хочется умереть|сдохнуть|смерти
нет_смысла жить|в_жизни
режу|порежу|вскрою ?себе себя|вены
жизнь ?больше не_имеет|бессмысленна|потеряла ?смысла
[threat]
убью|зарежу|пристрелю|взорву|сожгу|побью|найду_и ?я вас|тебя|всех|его|ее|их|ваш*
вас|тебя|всех ?вас|всех ?я убью|убью_вас|зарежу|взорву|сожгу|пристрелю|найду
бомба|бомбу|бомбы
взорву|подожгу
угрож*|угроз|угрозы|угрозами|угрозу
[abuse]
домога*
пристава* ?ко|к ?мне ко|к ?мне мне|нам|моей
приставал*
изнасил*
насили*
преследу* .. меня|нас
бьет|избил*|избива*|ударил* меня|нас|мать|ребенка
меня|нас ?мой ?муж бьет|избил*|избива*|ударил*
муж|отец|парень|бывший .. бьет|избил*|избивает
лапал*
оскорбил*|унизил*|избил*|напал*|ударил* ?на меня|нас|мою|моего
меня|нас оскорбил*|унизил*|избил*|ударил*
расист*|расизм*|дискримин*
[fraud]
взлом*
хакер*|хакнул*
мошенни*
обманули|обманул|развели ?меня ?и на|продикт*|перев*|забрали|украли|я|меня|деньги
меня ?просто обманули|обманул|развели|кинули
украли|украл|похитили|воруют|своровали .. деньги|аккаунт|личность|данные|паспорт|счета|карты
кто_то|кто-то|чужой|неизвестн*|посторонн* .. снял|потратил|купил|оплатил|зашел|вошел|пользуется|использует|оформил|списал|поменял .. мо*|карт*|счет*|аккаунт*|кредит|деньги|парол*
снял|сняли|списали|списание .. не_делал*|без_моего|не_совершал*|не_подтверждал*|мошенн*
операци*|платеж*|покупк*|перевод* .. не_делал*|не_совершал*|не_мо*|без_моего
не_делал*|не_совершал* .. операци*|платеж*|покупк*|перевод*|этого
продиктовал*|сообщил*|сказал* .. код|пароль|пин|cvv
взяли|оформили .. на_меня|на_мое кредит|займ
кредит|займ .. на_меня|на_мое_имя
фишинг*
[legal]
адвокат*|юрист*
в|через|до суд|суда|суде
суд|судом|судиться|засужу|судебн*|иск|исковое|иском
подам|подаю|подать в_суд|иск|жалобу_в
роспотребнадзор*|прокуратур*|роскомнадзор*|омбудсмен*|роскомнадзор|антимонопольн*|фас
полици*
заявление_в полицию|прокуратуру|суд
[privacy]
персональн* данн*
удалите|удалить|сотрите|отзываю|запрос .. личные|персональные|мои_личные данные
мои|наши|личные ?личные ?данные данные|данных утекли|слили|слиты|в_сети|украли|в_открытом
утечк* .. данн*
утекли|слили|слив ?мои|наши|личные данные|данных
отзываю|отозвать .. согласие
gdpr|152_фз
какие .. данные .. храните|обо_мне|собираете
[minor]
<ruChild> .. без ?моего|моей|нашего|всякого ведома|спроса|разрешения|согласия
<ruChild> .. лет|года|годика|летний .. купил*|потратил*|заказал*|списал*|оплатил*
без ?моего ведома|спроса|разрешения .. <ruChild>
взрослый|мужчина|мужик|незнакомец|незнакомый|кто_то|кто-то|дядя .. пишет|писал|пристает|шлет|отправляет .. дочери|дочке|сыну|ребенку|детям|внучке
педофил*
несовершеннолетн*|малолетн*
[death]
<ruKin> .. умер|умерла|скончал*|погиб|погибла|нет_в_живых|не_стало
умер|умерла|скончал*|погиб|погибла ?мой|моя|мои|у_меня|недавно <ruKin>
скончал*
после|о|свидетельство смерти|кончины|смерть
смерт* ?моего|моей <ruKin>
умершего|умершей|покойн*|умерший
вдова|вдовец
похорон*
наследник*|наследств*
[medical]
скорую|скорая ?помощь|вызовите|нужна
вызовите скорую|врача|112|103
без|потерял*|теряет сознани*
не_дышит|задыхаюсь|задыхается|не_могу_дышать
сердечный приступ
инфаркт*|инсульт*
кровотечени*|истекает_кровью
человеку|мне ?очень плохо ?с сердце|вызовите|скорую|сердцем
болит|боль ?в ?груди сердце|груди
передоз*
)";

inline constexpr std::u16string_view sensitiveFr = uR"(
@frKin = mari femme epouse epoux mere pere maman papa frere soeur fils fille grand_mere grand_pere mamie papi oncle tante conjoint
@frKin = conjointe compagne compagnon titulaire client proche proprietaire parent
@frChild = fils fille enfant enfants gamin gamine petit_fils petite_fille neveu niece ado mineur mineure garcon

[except]
suicide squad
film*|serie*|livre*|jeu|documentaire* .. avec|sur|d|de|appele|intitule ?un|une|l|des|le|la|les avocat*|suicide*|meurtre*|hacker*|tribunal|police|mort*|mourir|pirate*
meurs|mourir d|de envie|faim|soif|rire|impatience|chaud|curiosite
pirates_des caraibes
police* d_assurance|de_caractere*

[selfharm]
suicid*
vie ?ne ?n vaut|merite plus|pas ?la ?d ?peine
me_tuer|me_suicider|me_pendre|m_ouvrir_les_veines
veux|voudrais|envie|vais|souhaite ?de|d mourir|en_finir
en_finir ?avec|pour ?la ?de vie|tout|bon
ne|plus .. plus|envie .. vivre|exister
mettre_fin a mes_jours|ma_vie
plus_envie|plus_la_force|pas_envie|aucune_raison de vivre
me_faire du_mal
automutil*
[threat]
vais|on_va .. tuer|frapper|poignarder|massacrer|buter|egorger|exploser|bruler ?vous|tous|le
vous|te|les ?tous tuer|buter|frapper|massacrer|egorger
faire|tout sauter|exploser|bruler ?chez|vos|tout
tout|vous faire sauter|exploser
bombe|bombes
menace|menaces|menacer|menacee|menacent de|moi|mort
recois|recu|recoit .. menaces
menace|menacent .. ma|mon|mes|notre fille|fils|enfant|enfants|femme|mari|famille|mere
me|m|nous menace|menacent|a_menace|ont_menace
[abuse]
harcel*
agresse|agressee|agression|agressions
viol|violee|viole|violeur
attouchement*
sexuel*
me|m|nous ?a frappe|bat|frappee|battue|gifle|cogne|tape
mon|ma|mes mari|conjoint|ex|pere|copain|compagnon .. frappe|bat|menace|surveille|cogne
violence* ?conjugal*
raciste*|racisme|homophob*|discriminat*|discriminee
m_a touche|touchee|tripotee
me surveille|suit|traque|espionne
m_a insulte|insultee|humilie|humiliee|frappe|frappee|gifle|crache
[fraud]
pirate|piratee|pirater|pirates|piratage|hacke|hackee|hacker
fraud*
arnaqu*
escroc*|escroqu*
phishing|hameconnage
usurp*
vol|vole|volee ?de|d|mon|l|mes identite|argent|compte|donnees
operation*|achat*|paiement*|transaction*|prelevement*|virement* .. pas|jamais ?moi fait|faite|effectue*|autorise*|reconnais|valide*|faits|moi
pas|jamais ?moi fait|effectue|autorise ?ces|cet|cette|ce|les achat*|paiement*|operation*|virement*|transaction*
vide|siphonne|debite ?tout .. mon|ma compte|carte|livret
quelquun|inconnu|on .. utilise|achete|retire|vide|connecte|change|pris|paye|depense .. ma|mon|mes ?propre carte|compte|argent|identite|mot
credit|pret .. a|en mon nom
donne|communique .. code|pin|mot .. arnaqueur|escroc|inconnu|fraudeur
non_autoris*
utilise|utilisee|debite|debitee|piratee par quelquun|inconnu|un_autre|tiers|voleur
[legal]
mon|notre|un|l|d|par|mes ~avocat|avocate|avocats
avocat* va|vont|contactera
tribun*|prud_hommes
porter|porte|deposer|depose|depot ?de plainte
plainte contre|a_la_police
poursuivre|poursuivrai|poursuivrons vous|votre|en_justice
vous poursuivre|poursuivrai
poursuites ?judiciaire*
action_en|en|voie|voies|action justice|judiciaire|juridique|legale
mise_en demeure
dgccrf|repression_des|cnil|mediateur|huissier
saisis|saisir|saisirai ?le|la|l tribunal|mediateur|cnil|justice|juge
vous_attaque*|attaquer_en
assign* en|devant
police|gendarmerie|commissariat
[privacy]
rgpd|cnil
donnees|informations personnelle*|privees .. supprim*|effac*|fuit*|acces|copie
supprim*|effac*|acces|copie|retir*|oubli .. donnees|informations personnelle*|privees
donnees .. fuit*|vole*|pirat*|expose*
fuite* ?de|des ?mes|vos|nos donnees
droit a_l_oubli|d_acces|d_effacement|acces|l_oubli
quelles .. donnees .. conserv*|stock*|detenez|sur_moi
retire|retirer|revoque .. consentement
[minor]
<frChild> .. sans ?mon|ma|notre|mes|aucune|demander|autorisation accord|autorisation|permission|consentement|savoir|demander
sans ?mon|ma accord|autorisation .. <frChild>
<frChild> .. ans .. achete|depense|commande|paye
achete|depense|commande .. <frChild> .. ans|mineur*|sans
adulte|inconnu|homme|quelquun|type|monsieur .. contacte|ecrit|parle|envoie|message* .. fille|fils|enfant|enfants|niece
pedophil*|pedocrim*
<frChild> mineur|mineure|mineurs
[death]
<frKin> .. decede*|mort|morte|deces|disparu|nous_a_quittes|vient_de_mourir
deces*|decede*
mort|morte ?de|du|d ?mon|ma|un|une|l|la <frKin>
veuf|veuve
obseques|enterrement|funerailles
regler|dossier|droit|droits ?de succession
heritier*|defunt*
[medical]
ambulance*
samu|pompiers
respire ?plus|pas plus|pas|mal
peux|peut|arrive .. pas|plus .. respirer
perdu connaissance
inconscient*
crise_cardiaque|infarctus|avc|malaise_cardiaque
douleur* .. poitrine
appelez .. secours|ambulance|samu|112|15
hemorragie|saigne
overdose*|surdose*
urgence_medicale|urgence_vitale
)";

inline constexpr std::u16string_view sensitiveZh = uR"(
@zhKin = 先生 老公 丈夫 老婆 妻子 太太 爸爸 妈妈 父亲 母亲 爸 妈 爷爷 奶奶 外公 外婆 哥哥 姐姐 弟弟 妹妹 儿子 女儿 配偶 家人 亲人 持有人 户主 机主 账户主人
@zhChild = 孩子 小孩 儿子 女儿 小朋友 未成年* 未成年人 岁的孩子 孙子 孙女 闺女 娃

[except]
自杀 小队|突击队
电影|电视剧|剧|片|小说|题材|游戏|纪录片|关于 .. 律师|法院|警察|杀人|自杀|黑客|法庭
律师|法庭|警察|黑客|侦探 ?题材 ?的 电视剧|电影|剧|片|题材|纪录片|小说
笑死|累死|饿死|热死|困死|烦死|忙死
想死 你|你们 了
网|羽毛|篮 球场
继承者|世界_遗产|广告|报告|公告|转告|手机_中毒|电脑_中毒
个人_信息 .. 填|写|在_哪

[selfharm]
自杀|自残|自尽|轻生|寻短见
不想|不愿|没法|无法 ?再 活
活 ?着 ?也|真|还|有|已|一_点 没 ?什么|啥|有 意思|意义|劲|意|劲头
结束 ?自己 ?的|我_的 生命|这_一_生|我_的_命
有 意义|意思 .. 活着
活着 没 ?有 ?什么 意义|意思
想死|去死|不如死|想_要_死
割腕|跳楼|上吊
伤害 ?我 自己
生不如死|了结_自己|解脱_自己
[threat]
杀 ?了|死 你|你们|你们_全|他|全家|光
弄死|砍死|打死|炸|烧 了 你|你们|公司
弄死|砍死|打死|捅死 你|你们|他
炸弹|炸掉|炸了|放火
威胁|恐吓|恫吓
要_你_们_的_命|要_你_的_命
[abuse]
骚扰|猥亵|性侵|强奸|强暴
动手动脚
摸 ?了 我
跟踪 .. 我
老公|丈夫|爸爸|男友|男朋友|妻子|老婆|他 ?又|总|天_天 打|家暴 我|人
家暴|虐待|殴打
歧视|种族
辱骂|侮辱|羞辱
[fraud]
盗刷|盗用|被盗|盗号|盗_了|盗取
黑客|入侵|被_黑
诈骗|骗子|欺诈|钓鱼_网站|钓鱼
被 ?人 骗
骗 ?走 ?了 ?我 ?的 钱|了|走
冒用|冒充 .. 身份|名字|我|客服
不是 ?我 本人|我_操|我_做|我_弄|我_买|我_刷|我_转 ?操作
不是 我 本人|操作|消费|做的|刷的|买的|转的
转走|取走|划走|偷走 ?了 ?我 ?的 ?钱
钱|账户|存款|余额 .. 转走|取走|划走|偷走|清空
未_经_我 授权|同意_的_交易
有人|别人|陌生人|他人 .. 用|登录|登|取|刷|改|花 ?了 ?我 .. 我_的_卡|我_的_账|我_的_钱|密码|账号|账户
钱 .. 不见_了|被_转_走|被_偷|没_了
验证码 .. 告诉|给|发 .. 别人|对方|他|骗子|陌生
非_本_人
[legal]
律师
起诉|上诉|控告|诉讼|打官司|上法庭
告 ?上|到|你|你们|死 法院|法庭|你们|你|消费者
法院|法庭
12315|消协|消费者协会|工商局|银保监|监管部门|市场监管|仲裁
报警|警察|公安|派出所
法律 途径|手段|责任|武器
[privacy]
个人 数据|信息|资料|隐私 .. 泄露|删除|查询|复制|导出|被_卖
删除|查询|导出|泄露|撤回 .. 个人 ?的 信息|数据|资料|隐私
数据|信息|资料|隐私 ?被 泄露|泄漏|外泄
泄露|泄漏 ?了 .. 信息|数据|隐私
撤回 .. 同意|授权
隐私 权|泄露
你们 .. 保存|收集|存储 .. 我 ?的 ?个人 信息|数据
gdpr
[minor]
<zhChild> .. 没|未|不 .. 同意|允许|知情
<zhChild> .. 充值了|打赏了|花了|氪了|消费了
<zhChild> .. 偷偷|擅自|背着 .. 充值|花|买|打赏|消费
偷偷|擅自|没_经_过 .. <zhChild> .. 充值|花|买
未成年
<zhChild> .. 岁 .. 充值|花了|买了|打赏|消费
大人|成年人|陌生人|男人 .. 骚扰|联系|加|聊|发 .. <zhChild>
恋童|儿童色情
[death]
<zhKin> ?已经|已|上个月|上_周|昨天|前_天|刚 ?经 去世|过世|死了|走了|离世|病逝|逝世|不在了|身故
去世|过世|离世|病逝|逝世|身故|亡故|已故|故去|亡父|亡母|遗孤|遗属|遗孀|死亡证明
<zhKin> ?已_经 死|走 了
遗产|继承
[medical]
救护车|急救|120急救
没有|没|停止 ?了 呼吸
呼吸 困难|停止|不了|不过来
昏迷|晕倒|昏倒|昏厥|失去意识
心脏 病|疼|骤停|病发
胸口|胸 ?很|好 痛|疼|闷
快救人|救人|救救他|救救她
大出血|流血不止
服药过量|中毒
)";

} // namespace Wheelhouse::Words
