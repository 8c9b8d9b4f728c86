// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How people sound when they are fed up, in Polish; see frustrationen.h.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view frustrationPl = uR"(
[except]
nie_ma|zaden|bez problemu|problem|problemow
nie ?jest ?tak ?az zle|najgorzej
zla pogoda
gniewne|wsciekle
wsciekle piesci|ptaki|psy
glupie|glupi pytanie
w_kurze
[mild]
nadal|dalej|wciaz|ciagle|caly_czas nie|nic|brak|czekam|to_samo|zle|problem
dalej_nie|nadal_nie|wciaz_nie|ciagle_nie
znowu|znow|po_raz_kolejny
ile_mozna|ile_razy|ile_jeszcze
juz|przeciez mowil*|pisal*|tlumaczyl*|probowal*|robil*|sprawdzal*|zglaszal*|podawal*|wysylal*
mowilem|mowilam|pisalem|pisalam juz|ze|wyraznie
tak_jak|jak pisalem|pisalam|mowilem|mowilam
denerwuj*|irytuj*|wnerwia*|draznia*
zawiedzion*|rozczarowan*
niezadowolon*
zla|slaba|kiepska|fatalna obsluga|pomoc|jakosc|komunikacja
nie_pomoglo|nie_pomaga|nic_nie_dalo|nic_nie_daje|nie_pomogl*|bez_skutku|bez_efektu
nie_o_to|nie_na_temat|to_nie_to
nie_rozumiesz|nie_rozumiecie|nie_czytasz|nie_czytacie|nie_sluchasz|nie_sluchacie
od_kilku|od_paru|od_wielu|od_dwoch|od_trzech godzin|dni|tygodni|miesiecy
od_tygodnia|od_miesiaca|od_rana|caly_dzien|pol_dnia
jak_dlugo mam|jeszcze|trzeba|mozna
czekam|czekac .. godzin*|dni|tydzien|tygodni*|miesiac
nikt nie|mi_nie
nieprofesjonaln*
reklamacj* ?sklad*
skarg*
marnuj*|marnowan*|strata_czasu|strate_czasu
wystarczy
no_i|i_co co|teraz|dalej
ten_sam|ta_sama|to_samo problem|blad|odpowiedz|pytanie
serio
bez_sensu|bezsens*
prosze_tylko
nic_nie dziala
[clear]
drugi|trzeci|czwarty|piaty|szosty|dziesiaty|setny|enty|kolejny|2|3|4|5 raz
po_raz drugi|trzeci|czwarty|piaty|kolejny|setny|enty|ostatni
trzy|cztery|piec|dziesiec|sto|kilka|wiele|tysiac|3|4|5|10|100 razy
mam_dosc|mam_juz_dosc|mam_tego_dosc|dosc_tego|dosc_juz|dosyc_tego|mam_dosyc
trace|stracilem|stracilam|brak|konczy ?mi ?sie ?juz cierpliwos*
cierpliwosc* ?mi ?sie ?juz konczy|skonczyla
wsciekl*|wkurz*|zdenerwowan*|oburzon*|rozwscieczon*
jestem ?juz ?bardzo zly|zla|wsciekl*|zdenerwowan*|oburzon*
frustr*
smieszne|smiechu_warte|kpina|kpiny|kpicie|zarty|zartujecie|zartujesz|zart|jakis_zart|absurd*|parodia
skandal*|niedopuszczaln*|nie_do_przyjecia|nie_do_pomyslenia|karygodn*|zenad*|zenujac*|zalosn*
bezuzyteczn*|beznadziej*|do_niczego|nic_nie_wart*
okropn*|straszn*|tragiczn*|tragedia|dramat|fataln*|koszmar*|masakra
najgorsz*
nienawidze
niekompeten*|amatorszczyzn*|amatorzy|nieudolni|nieudacznic*
wstyd|hanba|zawstydzaj*
klami*|klamstw*|klamczuch*|oklamal*|oszuk*|okrada*|okradl*
zlodziejstwo|rozboj|zdzierstwo
robicie_sobie|robisz_sobie|robia_sobie jaja|zarty
glupi|glupia|durny|durna|idiotyczn*|debiln*|tepy ?bot|automat|maszyna|aplikacja
zamknij sie
cholera|cholern*|do_diabla|do_cholery|do_jasnej|na_litosc|psiakrew
badziew*|dziadostwo|szajs|syf|syfiast*|chlam|gniot
odchodze|rezygnuje ?z ?waszych|was|do ?konkurenc*|natychmiast|uslug|wszystkiego
przenosze|przeniose|ide|przejde .. konkurencj*|innego_operatora|innego_banku|gdzie_indziej
do konkurencj*
nigdy_wiecej|wiecej_nie|nigdy ?juz ?nic ?u_was ?nie
wiecej .. nie .. kupie|zamowie|skorzystam
stracicie|straciliscie|tracicie .. klient*
klientem od .. lat
negatywn*|zla opini*
jedna|1 gwiazdk*
opisze|wrzuce|oglosze .. facebook*|internec*|w_sieci|twitter*|mediach
wszystkim .. powiem|opowiem|odradze
odradzam|nie_polecam
chargeback|obciazenie_zwrotne|zwrot_przez_bank
zadam|domagam_sie|wymagam
natychmiast oddajcie|zwroccie|prosze
oddajcie|zwroccie .. pieniadze|kase|natychmiast
ostatni_raz|ostatnia_szansa|ostateczne_ostrzezenie
przestancie|przestan .. pisac|powtarzac|zadawac
jak_smiecie|jak_mozecie
ignoruj*|olewa*|lekcewaz*|zbywa*
w_kolko|kreci* ?sie w_kolko
[strong]
kurw*|kurwa|wkurw*|skurw*
chuj*|huj|chujow*
jebac|jeban*|zajeb|pojeb*|wyjeb*|odjeb*|rozjeb*
pierdol*|spierdal*|wypierdal*|pierdziel*
gowno|gowniane|gowna|gownian*
dupa|w_dupie|dupe
idiot*|debil*|kretyn*|imbecyl*|palant*|baran*|matol*|polglow*
zlodziej*|oszusci|oszustow|naciagacz*|bandyc*|krętacz*
spadaj|spadajcie|wal_sie|walcie_sie|odwal*
do_sadu|pozwe|pozew|prawnik*|adwokat*|uokik*|rzecznik*
nienawidze was|tej|tego
)";

} // namespace Wheelhouse::Words
