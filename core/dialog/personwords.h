// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How people ask for a person, in the form of stemrules.h. "not an agent" and "is this a human?"
// count as asking: who says so is not content with a machine.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view personEn = uR"(
@enBot = bot bots chatbot* robot robots ai
@enPerson = person human humans hooman* human_being* someone somebody some1 anyone anybody ~agent agents ~advisor*
@enPerson = ~adviser* ~representative* rep reps ~operator* ~supervisor* manager managers colleague* staff employee*
@enPerson = team_member* specialist* helpdesk customer_service customer_support customer_care support_team your_team
@enPerson = your_support real_people boss
@enRole = human humans hooman* person agent agents ~advisor* ~adviser* ~representative* rep ~operator ~supervisor*
@enRole = manager specialist someone somebody
@enTalk = talk talking speak speek speaking chat chatting connect_me connect_us connected_to transfer_me transferred_to
@enTalk = transfer_this escalate discuss contact reach
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
human resource*|planet|right*|hair
person|agent|manager|operator|representative|advisor|staff|specialist account*|app|icon|licence*|license*|fee*|discount*|office*|portal|login|code|tools|mode
password manager*
property|general|product|account manager*
robot|robots vacuum*|cleaner*|mop*|mower*|arm*|toy*|kit*|game*|series|film|movie
tour|phone|mobile|network operator*

[asked]
<enTalk> .. <enPerson>
<enWant> ?me ?to ?for ?a|an|the|your|another ?real|live|actual|proper|human|different <enRole>
real|live|actual|living|proper|human person|human|being|agent|agents|operator|people|advisor|adviser|rep|representative|staff|support|voice
are_you|r_u|youre|you_are ?just|not|only|really ?a|an|just ?real bot|robot|human|machine|computer|person|real|automated|ai|chatbot
is_this|is_it|this_is|its ?just|not|really ?a|an ?real bot|robot|chatbot|human|agent
human|person|agent|man or ?a|an machine|bot|robot|computer|ai
bot|robot|machine|computer or ?a|an|real human|person|agent
not ?a|an|real|with ?a|an <enBot>|human|agent|advisor
talking|speaking|chatting|talk|speak|chat to|with ?a|an|this|the <enBot>|machine|computer
who|what am_i ?even talking|speaking|chatting
no|stop|without|enough|hate|sick_of|tired_of|fed_up .. bot|bots|chatbot*|robots
dont_want|not_want|no_more|instead_of .. <enBot>|robots|automated
call|ring|phone me ?right back
callback|call_back|called_back
<enPerson> .. call|calls|ring|phone|contact|contacts me|us
<enPerson> .. take|takes over
anyone|anybody|someone|somebody|any1 ?real|human|alive|actually ?out there|here|around|available|home
someone|somebody|anyone who .. help|listen|understand|understands|think|human
put_me_through|hand_me_over|pass_me_on|transfer_me_to|escalate_this|escalate_my
member_of staff|your_team|the_team
one_of your colleague*|agents|people|advisors|advisers|team|staff
your supervisor*|boss|superior*|colleague*
[asked alone]
agent|agents|~agent|human|humans|hooman*|person|~operator|~representative*|rep|~supervisor|manager|~advisor|~adviser|someone|somebody|helpdesk
customer service|support|care ?rep|representative|agent
live|real|human agent|person|chat|human|support|being|advisor
)";

inline constexpr std::u16string_view personPl = uR"(
@plBot = bot bota botem botowi botu boty botow botami robot robota robotem roboty robotow automat automatu automatem
@plBot = automaty automatow automatami maszyna maszyny maszyna chatbot*
@plPerson = ~konsultant* ~konsulatnt* ~czlowiek* ludzmi ~pracownik* pracownic* ~doradc* ~specjalist* kierownik* kierownic*
@plPerson = przelozon* menedzer* menadzer* manager*
@plTalk = rozmawia* rozmowa rozmowe rozmowy porozmawia* pogada* gada* pogadac polacz* przelacz* przekieruj* przekierowa*
@plTalk = przekaz*_mnie przekaz*_rozmowe skontakt* kontakt* pisac popisac oddzwon* zadzwon* dodzwon* zlapac
@plWant = poprosze prosze chce chcialbym chcialabym potrzebuje potrzebny potrzebna potrzeba dajcie daj dawaj dawac wolalbym
@plWant = wolalabym wole zadam wezwij wezwijcie gdzie zawolaj* wolam

[except]
czlowiek* pajak*|mrowk*|z_zelaza|widmo|demolka|rakieta|orkiestra
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
@frPerson = hotline employe* chef
@frRole = humain ~conseiller conseillere agent operateur operatrice responsable superieur quelquun technicien interlocuteur
@frTalk = parler parle parlez discuter echanger entretenir joindre contacter me_transferer transferez_moi passez_moi me_passer
@frTalk = mettre mettez mis relation rappeler rappele rappelez appelez avoir
@frBot = bot bots robot robots machine machines chatbot* automate* ordinateur

[except]
agent* immobilier*|de_voyage*|de_voyages|d_assurance*|commercial*|de_police
ressource* humaine*
changer|change|changement|nouvel|autre|mobile ?d|de ~operateur*
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
<frTalk> .. avec|a|par ?une personne
appel|appeler ?d|a ?un|une ~conseiller*|agent|humain
un|une|certain|certains de vos|tes collegue*|~conseiller*|agents|employe*|responsables
quelquun de reel|vrai|vivant|humain|competent
y_a .. quelquun
il_y_a ?t_il ?un|une ?vrai|vraie humain|quelquun|personne_derriere
etes_vous|vous_etes|es_tu|tu_es|t_es|suis_je ?un|une|bien ?vrai|vraie ?avec humain*|robot|bot|machine|ordinateur|reel|personne
parle|parler|discute|discuter|ecris|echange|repond a|avec ?un|une|des|ce|l <frBot>
c_est|est_ce|ce ?juste ?un|une bot|robot|chatbot*
robot|bot|machine|ordinateur qui repond|me_repond|parle
humain|personne ou ?un|une ?bien <frBot>
robot|bot|machine ou ?un|une ?vrai humain|personne|conseiller
pas|plus|marre|assez|stop|ras_le_bol ?aux|au|a ?de|d|du|des|un|une|ce|parler ?avec|a ?ce|cet|un <frBot>
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
人工 智能|费|湖|草|降雨|耳蜗|智慧
真人 秀|版|电影|动漫|CS
旅客|乘客|顾客|游客|贵客 服务
扫地|拖地|割草|擦窗|玩具|陪伴|炒菜|變形 机器人
机器人 玩具|总动员|瓦力
产品|项目|客户 经理

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
)";

} // namespace Wheelhouse::Words
