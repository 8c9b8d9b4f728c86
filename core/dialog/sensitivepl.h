// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no machine should answer, in Polish; see sensitiveen.h.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

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
mysle|mysli|marze .. mnie ?juz nie_bylo|nie_ma
zniknac na_zawsze|z_tego_swiata
lepiej .. beze_mnie
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
boje|balam|balem ?sie ?sie ?swojego|mojego|wlasnego ?bylego meza|partnera|chlopaka|ojca|zony|meza|eks
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
przeje*|ukrad*|zdoby*|przechwyc* ?moje|mi|moj|moja konto|haslo|numer|profil
zlodziej*|haker*|oszust* .. moje|moj|moja|haslo|konto|dane
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
<plChild> .. pisze|pisal|zaczepia|wysyla .. dorosly|starszy|obcy|mezczyzna|facet
starszy|dorosly|obcy mezczyzna|facet|pan .. <plChild>
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
przestal|przestala|nie_moze|nie_moge oddychac
duszę_sie|dusze_sie|dusi_sie
bol|boli w klatce|klatka
krwotok|krwawi
przedawkow*
zadzwoncie|wezwij* 112|999|pogotowie|karetke|pomoc
zaslabl*|zemdlal*
)";

} // namespace Wheelhouse::Words
