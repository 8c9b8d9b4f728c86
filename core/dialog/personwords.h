// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How people ask for a person, in the form of stemrules.h. "not an agent" and "is this a human?"
// count as asking: who says so is not content with a machine.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view personEn = uR"(
@enBot = bot bots chatbot* robot robots ai
@enPerson = person human humans hooman* human_being* ~someone ~somebody ~assistant* some1 anyone anybody ~agent agents ~advisor*
@enPerson = adviser* ~representative* rep reps ~operator* ~supervisor* manager managers colleague* staff employee*
@enPerson = team_member* specialist* helpdesk customer_~service customer_~support customer_care customer_~assistance support_team your_team
@enPerson = your_support real_people boss ~superior
@enRole = human humans hooman* person agent agents ~advisor* adviser* ~representative* rep ~operator ~supervisor*
@enRole = manager specialist ~assistant colleague
@enTalk = talk ~talking speak speek ~speaking chat ~chatting direct_me direct_to reaching connect_me connect_us connected_to transfer_me transferred_to
@enTalk = transfer_this escalate discuss contact contacting reach
@enTalk = put_me pass_me hand_me switch_me route_me forward_me direct_me refer_me get_hold get_in_touch in_touch write_to
@enWant = want wanna need get give gimme asked asking ask require prefer fetch rather

[polite]
please|pls|plz|plis|hi|hello|hey|thanks|thank_you|now|asap|ffs|the|a|an|right_now|immediately|to|just|my|your|me|i_d|id|like|i_want|i_need
svp|sil_vous_plait|s_il_vous_plait|merci|bonjour|un|une|le|la|l|d|de|vite
prosze|poprosze|dzien_dobry|witam|natychmiast|teraz|szybko|do|z|ze|o|czesc|hej
пожалуиста|плиз|здравствуите|добрыи_день|привет|срочно|мне|с|быстро
请|你好|您好|谢谢|麻烦|我要|我想|要|的|吧|啊|呀|快|马上|在_哪_里|在_哪

[except]
estate agent*
travel|letting|insurance|cleaning|booking|press|shipping|ticket agent*
human readable
human resource*|planet|right*|hair|error|size|nature|body|rights|centipede|beings_series
i_m|im|i_am|you_are not ?a robot
verify|prove|confirm|captcha .. robot|human
person|agent|manager|operator|representative|advisor|staff|specialist account*|app|icon|licence*|license*|fee*|discount*|office*|portal|login|code|tools|mode
password manager*
property|general|product|account manager*
robot|robots vacuum*|cleaner*|mop*|mower*|arm*|toy*|kit*|game*|series|film|movie
tour|phone|mobile|network operator*
do_i have_to|need_to contact|speak|talk|call|chat
should_i contact|speak|talk|call|chat
google|voice|smart|home|shop|sales ~assistant*

[asked]
<enTalk> .. <enPerson>
<enWant> ?me ?to ?for ?a|an|the|your|another ?real|live|actual|proper|human|different <enRole>
real|live|actual|living|proper|human person|human|being|agent|agents|operator|people|advisor|adviser|rep|representative|staff|support|voice
are_you|r_u ?just|not|only|really ?a|an|just ?real bot|robot|human|machine|computer|person|real|automated|ai|chatbot
youre|you_re|you_are ?just|not|only ?a|an|just ?real bot|robot|human|machine|computer|person|automated|ai|chatbot
is_this|is_it|this_is|its ?just|not|really ?a|an ?real bot|robot|chatbot|human|agent
human|person|agent|man or ?a|an machine|bot|robot|computer|ai
bot|robot|machine|computer or ?a|an|real human|person|agent
not ?a|an|real|with ?a|an <enBot>|human|agent|advisor
talking|speaking|chatting|talk|speak|chat to|with ?a|an|this|the <enBot>|machine|computer
who|what am_i ?even talking|speaking|chatting
no|stop|without|enough|hate|sick_of|tired_of|fed_up .. bot|bots|chatbot*|robots
dont_want|not_want|no_more|instead_of .. <enBot>|robots|automated
call|ring|phone me ?right back
callback|called_back
a|for|my|request call_back
<enPerson> .. call|calls|ring|phone|contact|contacts me|us
<enPerson> .. take|takes over
anyone|anybody|someone|somebody|any1 ?real|human|alive|actually ?out there|here|around|available|home
someone|somebody|anyone human|real|competent|alive|qualified
any|some ?real humans|human_beings|people ?working here|there|in|at
get|give|send me someone|somebody
someone|somebody|anyone who .. help|listen|understand|understands|think|human
put_me_through|hand_me_over|pass_me_on|transfer_me_to|escalate_this|escalate_my
member_of staff|your_team|the_team
human|humans
by|from|with ?a ?real|actual|living|different person|adviser|~advisor|agent|specialist
living|real soul
is|are ?there .. somebody|someone|anybody|anyone .. from|in support|service|your|the|team|staff
is|are ?there ?any|an somebody|someone|anybody|anyone|agent*|~advisor*|~operator*|staff online|available|free|there|here|around
put ?me ?on ?a|an ?real <enRole> ?on
talk|talking|speak|speaking|chat|chatting to|with ?a ?piece_of software|program|programme|script|recording|automation|chatgpt|algorithm
i_want|i_d_like|id_like|let .. someone|somebody|person ?to call|handle|handled|look|deal|take_care|answer
whoever|whomever|who is|s_in ?in charge
who|whom ?do|can|should i talk|speak|turn|complain to
who ?is|s in_charge
do_you|have_you ?even|actually ?have|got ?any ?actual|real|human employees|humans|people|staff|agents
agents|humans|people only
bot|chatbot fails|failed|is_useless|is_stupid|cant_help|doesnt_help|does_not_help|not_helping
wait|waiting for ?a|an|your|the <enRole>
one_of your colleague*|agents|people|advisors|advisers|team|staff
your supervisor*|boss|superior*
[asked alone]
agent|agents|~agent|human|humans|hooman*|person|~operator|~representative*|rep|~supervisor|manager|~advisor|adviser|~assistant|someone|somebody|helpdesk
customer service|support|care ?rep|representative|agent
live|real|human agent|person|chat|human|support|being|advisor
)";

inline constexpr std::u16string_view personPl = uR"(
@plBot = ai sztuczna_inteligencja sztuczne_inteligencje bot bota botem botowi botu boty botow botami robot robota robotem roboty robotow automat automatu automatem
@plBot = automaty automatow automatami maszyna maszyny maszyna chatbot*
@plPerson = ~konsultant* ~konsulatnt* ~czlowiek* ludzmi ~pracownik* pracownic* ~doradc* ~specjalist* kierownik* kierownic*
@plPerson = ~asystent* przelozon* menedzer* menadzer* manager*
@plTalk = rozmawia* rozmowa rozmowe rozmowy porozmawia* pogada* gada* pogadac polacz* przelacz* przekieruj* przekierowa*
@plTalk = przekaz*_mnie przekaz*_rozmowe skontakt* kontakt* pisac popisac oddzwon* zadzwon* dodzwon* zlapac
@plWant = poprosze prosze chce chcialbym chcialabym potrzebuje potrzebny potrzebna potrzeba dajcie daj dawaj dawac wolalbym
@plWant = moge_prosic moge_poprosic moglabym_prosic moglbym_prosic dawajcie wolalabym wole zadam wezwij wezwijcie gdzie zawolaj* wolam

[except]
czlowiek* pajak*|mrowk*|z_zelaza|widmo|demolka|rakieta|orkiestra
nie_jestem|ze_nie_jestem robotem
konsultant*|doradc*|pracownik* .. powiedzial*|mowil*|obiecal*|twierdzil*|zapewnil*|poinformowal*|podal*|zostawil*
robot* kuchenn*|sprzataj*|odkurzaj*|koszac*|myjac*|zabawk*|do
dla ?naszych|waszych pracownik*|konsultant*|ludzi|specjalist*
agent* ubezpieczeniow*|nieruchomosci|celn*
rozmow* kwalifikacyjn*|miedzynarodow*|telefoniczn*
menedzer*|menadzer*|manager* hasel|plikow|pobierania

[asked]
<plTalk> .. <plPerson>|operatorem|operatorka|agentem|kims|kimkolwiek|obsluga|obslugi|bokiem|supportem
<plPerson> .. oddzwon*|zadzwon*|skontakt*|porozmawia*|rozmawia*
<plWant> .. ~konsultant*|~czlowiek*|~doradc*|kierownik*|przelozon*|pracownika|pracownikiem|specjalist*
<plWant> ?mi kogos|ktos ?z obslug*|zyw*|prawdziw*|biura|dzialu|zespolu|was|was|ludzi
z|ze|do ?jakims|jakas|zywym|prawdziwym|waszym|tym|innym|innego ~konsultant*|~czlowiek*|~doradc*|kierownikiem|kierownika|przelozonym|przelozonego|pracownikiem|specjalista|ludzmi
czlowieka|~konsultanta|konsultantke|doradce|kierownika|pracownika|kogos_z_obslugi poprosze|prosze|dajcie|daj|dawaj|chce|potrzebuje
zyw*|prawdziw*|realn* ~czlowiek*|osob*|~konsultant*|pracownik*|agent*|kims|kogos|ktos
kims|kogos|ktos|czlowiek* ?naprawde zyw*|prawdziw*|realn*
rozmawiam|gadam|pisze|rozmawiac|gadac|pisac ?tu|tutaj z|ze ?jakims|tym <plBot>|czlowiekiem
jestes|jestescie ?jakims|tylko|zwyklym|czy <plBot>|czlowiekiem|prawdziw*
czy_to|czy_to_jest|to_jest ?jakis|tylko bot|robot|automat|czlowiek|chatbot*
<plBot> czy ?zywy czlowiek*|konsultant*|osoba
czlowiek* czy ?tylko <plBot>
nie|a_nie|zamiast ?z|ze|od|chce ?tym|tego|rozmawiac|gadac|pisac ?z <plBot>
dosc|bez|koniec|mam_dosc|wkurza ?mnie ?tego|tych|ten|z <plBot>
jest|sa|jestescie ?tam|tu|tutaj ?jakis|jacys|w_ogole|jakikolwiek ?zywy ktos|czlowiek*|ludzie|ktokolwiek
ktos|ktokolwiek|czlowiek tam|tu|tutaj ?w_ogole jest|zyje|pracuje
z kims|kimkolwiek .. <plTalk>
~konsultant*
kto ?tu|tam|u_was rzadzi|decyduje|dowodzi|odpowiada_za|jest_szefem|jest_kierownikiem
przekaz*|oddaj*|przeslij* .. komus|zespolowi|kolegom|dalej|pracownikom|obsludze
macie|jest|sa ?tam ?tu ?w_ogole ?jakichs|jacys|jakis pracownikow|pracownicy|ludzi|ludzie|konsultantow
czlowiekiem jestes|pan|pani
bot|automat nie|nic ?nie ?mi ?tu pomaga|pomogl|rozumie|umie|wie|potrafi
nie umiesz|potrafisz|pomagasz|rozumiesz .. czlowiek*|kogos|ktos
<plWant>|dac|dajcie ?mi kogos ?kto
z kims|osoba ktora|kto|kims sie zna|wie|rozumie|decyduje
po_drugiej stronie .. czlowiek|ktos|osoba|bot|robot
czekam|czekac na ?jakiegos|waszego czlowieka|doradce|pracownika|specjaliste|kogos
czlowieka ?a ?nie
ktos zywy|normalny|kompetentny|konkretny
jest|sa ?tu|tam ?jakis|jacys|wolny|dostepny doradca|pracownik|czlowiek|specjalista|kierownik
nie .. odpowiada*|odpisuj*|pisz* ?mi automat*|szablon*
nie ?chce ?juz ?rozmawiac z ?zadnym|programem|maszyna|komputerem|softem
z programem|maszyna|komputerem ?nie .. rozmawia*|pisa*|gada*
kto ?mi ?tu|tutaj ?w_ogole ?mi odpisuje|odpowiada|pisze
z_kim ?ja ?tu ?wlasciwie rozmawiam|pisze|gadam
odpowiada|odpisuje|rozmawia|pisze ?mi|ze_mna ?tu <plBot>|czlowiek
dawajcie|dajcie|daj ?mi ?tu kogos
czlowiek* .. zajal|zajmie|pomogl|pomoze|odpowiedzial|odpowie|odpisze|odpisal|spojrzal
zajal|zajmie|pomogl|pomoze|odpowiedzial|odpowie|odpisze|spojrzal .. czlowiek
kontakt* .. zyw*|ludzk*|bezposredni*
ludzk* pomoc*|konsultant*|obslug*|glos*|kontakt*
oddzwon*
niech|prosze .. zadzwoni|skontaktuje|zadzwonia
prosze|poprosze ?o kontakt ?z|ze|od|telefoniczny
o_telefon od
polacz*|przelacz*|przekieruj* mnie|rozmowe|nas
pomoc|pomocy czlowieka|konsultanta|pracownika
[asked alone]
~konsultant*|~czlowiek*|operator|operatora|pracownik|doradca|infolinia|kierownik|ludzie|~konsulatnt*
zywy|zywa|zywego czlowiek*|osoba|osobe
obsluga ?klienta
)";

inline constexpr std::u16string_view personRu = uR"(
@ruPerson = ~оператор* ~специалист* ~сотрудник* ~консультант* человек человека человеку человеком людьми менеджер* руковод*
@ruPerson = начальник* кем-нибудь кем-то кем кто-нибудь кого-нибудь поддержкой поддержки техподдержк* техподдержкой администратор*
@ruRole = оператор оператора оператором ~операторы консультант консультанта консультантом специалист специалиста сотрудник
@ruRole = сотрудника менеджер менеджера человек человека руководитель руководителя живой живого
@ruTalk = поговорить говорить разговаривать разговор пообщаться общаться ~соедин* свяж* связаться связь переключи* переведите переведи
@ruTalk = подключи подключите подключится позов* пригласи* контакт* обратиться написать
@ruBot = бот бота ботом боту боты робот робота роботом роботы машина машиной автоответчик* чатбот* автомат автоматом

[except]
человек* паук*|муравей|невидимк*|амфибия|волк
я|что ?не не робот
подтвердить|подтвердите|докажите .. робот|человек
оператор*|консультант*|специалист*|сотрудник* .. сказал*|говорил*|обещал*|сообщил*|объяснил*|назвал*
робот* пылесос*|для|мойщик*|игрушк*|трансформер*
менеджер* паролей|файлов|загрузок
сменить|смена|сменил*|поменять|другого|мобильн*|сотов*|новый|перейти_от ?на оператор*
оператор* связи|сети

[asked]
<ruTalk> .. <ruPerson>
нужен|нужна|хочу|хотел_бы|дайте|дай|можно|требую|прошу|давай|давайте ?мне ?уже ?бы ?с|со|к ?живого|живой|живым|вашего|вашим|кого-нибудь|настоящего <ruRole>
<ruRole> давай*|дай*|позов*|пожалуйста|плиз|нужен|нужно|хочу|можно|срочно
живой|живого|живым|живому|живые|настоящий|настоящего|настоящим|реальный|реальным|реального человек*|люди|людьми|~сотрудник*|~оператор*|~консультант*|кто
с ?живым|вашим|настоящим человеком|оператором|консультантом|специалистом|сотрудником|менеджером|руководителем ?говор*|общаться
кто|кто-нибудь|кто-то|кто-либо живой
есть ?тут|здесь|там ?хоть кто-нибудь|кто-то|кто_живой|живые|люди
вы|ты ?просто|не|же|что <ruBot>|человек|живой|настоящий
это|тут|здесь|там ?просто|не бот|бота|ботом|робот|автоответчик*|чатбот*
с ?этим ?вашим ботом|роботом|машиной|автоответчик*|автоматом
<ruBot> или ?живой человек*|оператор*
человек или ?это <ruBot>
не ?с <ruBot>
без|хватит|надоел*|достал* ?ваш*|этот|этих|уже|мне бот|бота|боты|ботов|робот|робота|роботы|роботов
бот|робот ?ничего|вообще|тупой не понимает
~консультант*
~оператор*
кто ?у_вас ?там|тут ?у_вас главный|начальник|руководит|старший|отвечает_за
передайте|передай|перешлите ?этот|мой ?чат ?разговор ?вопрос вашей|коллегам|команде|дальше
есть ?у_вас ?вообще|живые|там сотрудники|люди|операторы|специалисты
у_вас ?вообще есть|работают ?живые сотрудники|люди|операторы|специалисты
зови|зовите|позови|давай|давайте ?уже ?сюда человека|людей|кого-нибудь|кого-то|старшего|главного
бот|робот не ?мне помогает|помог|может|справляется|знает
дайте|дай|нужен|позовите|хочу ?поговорить ?с кого-то|кто-то|кого-нибудь|кем-то ?кто ?живого|разбирается|понимает|знает|реш*
ждать|жду|ожидаю|ожидание .. человека|специалиста|сотрудника|менеджера
чтобы|пусть .. позвонил*|перезвонил*|ответил*|написал*|связал* .. менеджер|человек|сотрудник|специалист|кто_то|кто-нибудь
пригласите|позовите|дайте|хочу .. старшего|начальство|начальника|руководство|главного|директора
кто ?это ?тут со_мной|мне ?тут переписывается|общается|говорит|пишет|отвечает
есть|имеются ?тут|у_вас ?еще живые
с ?вашей программой|машиной|компьютером .. говорить|разговаривать|общаться
не ?хочу ?с программой|машиной|компьютером
отдел|отделом|служба|службой|служб* поддержки ?соед* ?свяж*
живо* общен*|разговор*|помощ*
помощь|помощи|помогите|ответ ?живого оператора|человека|специалиста|консультанта|сотрудника
передайте|передай|перешлите|отправьте .. ~оператор*|~специалист*|~сотрудник*|~консультант*|менеджеру|человеку|руковод*
отвечает|пишет|говорит|общается ?мне|со_мной ?тут <ruBot>|человек|живой
с_кем ?это ?я говорю|общаюсь|переписываюсь|разговариваю
кто ?мне ?тут ?это отвечает|пишет
позвонить|дозвониться|звонить .. консультант*|~оператор*|специалист*|менеджер*|сотрудник*
вызовите|вызови|зовите|пригласите .. ~администратор*|<ruPerson>
мучить|мучайте|мучает|общаться|переписываться .. ботом|роботом
вместо ?этого ?вашего бота|робота
искусственный_интеллект|нейросеть .. отвечает|пишет|или
реальн*|настоящ* человек*|люд*|оператор*|поддержк*
перезвон*
пусть|попросите .. позвон*|человек|оператор|сотрудник|специалист|консультант|менеджер
позвоните мне
operatora|operator pozov*|nuzhen|pozhaluist*|pojaluist*
pozov*|soedinit*|pereklyuchit*|nuzhen|dajte|daite operator*|cheloveka|chelovek
s operatorom|chelovekom pogovor*|soedinit*
[asked alone]
~оператор|~оператора|операторы|человек|человека|консультант|консультанта|специалист|специалиста|менеджер|сотрудник|~опереатор
живой человек
служба поддержки
)";

inline constexpr std::u16string_view personFr = uR"(
@frPerson = humain* ~conseiller* conseillere* conseille agent agents ~operateur* operatrice* responsable* superieur* collegue*
@frPerson = ~quelquun interlocuteur* representant* technicien* manager vraie_personne service_client* service_clientele
@frPerson = hotline employe* chef assistant assistante
@frRole = humain ~conseiller conseillere agent operateur operatrice responsable superieur quelquun technicien interlocuteur
@frTalk = parler parle parlez discuter echanger entretenir joindre contacter me_transferer transferez_moi passez_moi me_passer
@frTalk = mettre mettez mis relation rappeler rappele rappelez appelez avoir
@frBot = bot bots robot robots machine machines chatbot* automate* ordinateur

[except]
agent* immobilier*|de_voyage*|de_voyages|d_assurance*|commercial*|de_police
ressource* humaine*
changer|change|changement|nouvel|autre|mobile ?d|de ~operateur*
suis pas un robot
me|nous|vous|de|a conseiller
prouver|confirmer|verifier .. robot|humain
~conseiller*|agent*|technicien* .. a|ont ?avait dit|promis|assure|repondu|indique|laisse
robot* aspirateur*|de_cuisine|tondeuse*|patissier*|laveur*|menager*|jouet*
personne ne|n
machine a_laver|a_cafe
contacter|joindre ?l hotel|restaurant|vendeur|livreur
collegue* de_travail

[asked]
<frTalk> .. <frPerson>
veux|voudrais|voudrai|souhaite|besoin|prefere|exige|donnez|demande|trouvez|envoyez|faut|desire|aimerais|aimerai ?moi ?avoir|voir ?d|un|une|l|le ?un|une ?vrai|vraie|autre <frRole>
un|une|vrai|vraie|etre|agent|avec|conseiller|vous_etes ?vrai humain*
vraie|reelle|veritable personne*
<frTalk> .. avec|a|par une personne
appel|appeler ?d|a ?un|une ~conseiller*|agent|humain
un|une|certain|certains de vos|tes collegue*|~conseiller*|agents|employe*|responsables
quelquun de reel|vrai|vivant|humain|competent
y_a_t_il .. quelquun
quelquun ?de ?vrai ici|derriere|la|au_bout
il_y_a ?un|une ?vrai|vraie humain|vraie_personne|conseiller
etes_vous|vous_etes|es_tu|tu_es|t_es ?un|une|bien ?vrai|vraie ?avec humain*|robot|bot|machine|ordinateur|reel|personne
parle|parler|discute|discuter|ecris|echange|repond a|avec ?un|une|des|ce|l <frBot>
c_est|est_ce|ce ?juste ?un|une bot|robot|chatbot*
robot|bot|machine|ordinateur qui repond|me_repond|parle
humain|personne ou ?un|une ?bien <frBot>
robot|bot|machine ou ?un|une ?vrai humain|personne|conseiller
pas|plus|marre|assez|stop|ras_le_bol ?aux|au|a ?de|d|du|des|un|une|ce|parler ?avec|a ?ce|cet|un <frBot>
conseiller|conseillere|conseillers
humain|humains
quelquun ?d ?du ?de ?chez ?votre|vos service*|equipe*|support|sav|vous
n_etes|etes|es .. pas ?vraiment une_personne|humain|une_vraie
mettez|mettre ?moi|nous avec|en_ligne ?avec ?un|une agent|quelquun|technicien|responsable
parle|parler|discute|discuter|echange ?pas ?avec|a|aux|un|une ?un|une ?des machine*|robot*|logiciel*|programme*|ordinateur*
qui ?est_ce_qui commande|dirige|decide|est_le_chef|est_responsable
passez|transmettez|transferez ?moi ?ca|la|ma|cette ?conversation|demande a|au ?votre|un|une|vos equipe|collegue*|quelquun|service|conseiller*
avez|avez_vous|vous_avez ?t_il ?de ?des ?vrais|vraies employes|gens|personnes|humains|conseillers
appelle|appelez|trouve|trouvez|donnez|donne ?moi quelquun
bot|robot|chatbot ?ne ?n ?me aide|comprend|sert|repond|marche pas|rien
connectez|branchez|reliez moi
quelquun ?qui s_y|sait|comprend|connait|peut connait|aider_vraiment|comprend|decide
attends|attendre|cherche|chercher un|une|votre agent|technicien|responsable
passer|passez|joindre .. quelquun|~conseiller*|responsable|technicien|le_service
avec_qui|a_qui ?est_ce_que je|suis_je parle|discute|parle_je|ecris
qui ?est_ce_qui ?donc me_repond|me_parle|m_ecrit
contact|aide|assistance|reponse|interlocuteur|echange|presence humain|humaine
m_appeler|me_telephoner|m_appelez|telephonez_moi|rappelez_moi
agent|humain|~conseiller|conseillere|technicien|responsable|interlocuteur .. me|m repondre|aider|contacter|appeler|rappeler|reponde|aide|rappelle
me_faire|m|faites_moi|etre rappeler|rappele|rappelee
rappel* .. par|quelquun|moi_svp|conseiller*
mettez_moi|mis|mise|mettre en contact|relation avec|a
passez_moi ?un|une|le|la|votre
parler a ~quelquun
[asked alone]
~agent|~conseiller|conseillere|humain|operateur|quelquun|responsable|hotline
service client*
vrai|vraie|etre|agent|conseiller humain|personne
)";

inline constexpr std::u16string_view personZh = uR"(
@zhCall = 转 转接 找 叫 要 跟 和 与 同 让 请 联系 接 换 派 安排 喊 把 给我 轉 轉接 聯繫
@zhBot = 机器人 机器 机械 机器客服 智能客服 電腦 机器人 機器人 ai bot

[except]
人民币
不是 机器人
验证 .. 机器人
人工 智能|费|湖|草|降雨|耳蜗|智慧
真人 秀|版|电影|动漫|CS
旅客|乘客|顾客|游客|贵客 服务
扫地|拖地|割草|擦窗|玩具|陪伴|炒菜|變形 机器人
机器人 玩具|总动员|瓦力
产品|项目|客户 经理
打 电话 给 我_的

[asked]
人工
真人
活人
客服
<zhCall> .. 经理|主管|领导|负责人|上司|专员|工作人员|管理员|技术人员|主任|店长
找|叫|换|派|喊 ?一 个人|人来|人跟|人和|人处理|人帮
有人 吗|在吗|么
有没有 人 在|吗|啊|呀|回|管
没有人 吗|在吗
你|您|这|对面 是|不是|是不是 ?个|一个 <zhBot>|电脑
你|您|这|对面 是|不是|是不是 ?个|一个 人 吗|么|还是|类|吧|嘛
你|您 是_不_是 人
<zhBot> 还是 人|真人
不要|别|不想|不用|拒绝|讨厌|少 ?用|拿|让|跟|和|再|给我 <zhBot>
跟|和|与|同 <zhBot> 聊|说|讲|对话
给我 ?回|打 ?个|一个|回|打 电话|电
回 ?个|我 电话|电 ?给我
打 ?个 电话 给我
跟|和|与|找 ?个 ?真 ?的 人 聊|说|谈|沟通|讲|对话|交流
谁 ?是 ?你们 ?这里 ?在 负责|管事|说了算
转 ?给 你们 ?的 ?人 团队|同事|人
有没有|有 ?真 ?的 ?个 ?别的 员工|同事|活人|真人
叫 人|个_人 ?来
机器人|你 ?也 ?根本 解决|帮|听|处理 不|不了|不懂 ?了 ?我
找谁|懂的人|明白人|能做主
跟|和|与 ?真 人 ?直接 沟通|交流|聊
真正|真实 的 人
让|叫|找|喊 .. 老板|老总|上级
接线员|话务员|座席|坐席
让|叫|请|派 ?个|一_个 人 来|回答|处理|跟|给|帮|接|回复
换人
ai|机器人|机器 .. 回答|回复 .. 人|不要
[asked alone]
人 呢|在吗
)";

} // namespace Wheelhouse::Words
