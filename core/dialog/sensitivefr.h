// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no machine should answer, in French; see sensitiveen.h.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

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
disparaitre ?pour ?de toujours|bon|monde
ne_plus|plus etre_la|exister|me_reveiller
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
peur ?de ?pour ?mon|ma|l mari|conjoint|ex|pere|copain|compagnon|vie|lui
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
voleur*|pirate*|escroc*|hacker* .. mon|mes|ma mot|compte|carte|donnees|code*
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
a_qui .. transmis|vendu|donne .. donnees|informations
droit a_l_oubli|d_acces|d_effacement|acces|l_oubli
quelles .. donnees .. conserv*|stock*|detenez|sur_moi
retire|retirer|revoque .. consentement
[minor]
<frChild> .. sans ?mon|ma|notre|mes|aucune|demander|autorisation accord|autorisation|permission|consentement|savoir|demander
sans ?mon|ma accord|autorisation .. <frChild>
<frChild> .. ans .. achete|depense|commande|paye
achete|depense|commande .. <frChild> .. ans|mineur*|sans
adulte|inconnu|homme|quelquun|type|monsieur .. contacte|ecrit|parle|envoie|message* .. fille|fils|enfant|enfants|niece
homme|type|monsieur|adulte|inconnu|majeur .. a|avec|contacte|ecrit ?a ma|mon|notre|nos|mes <frChild>
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
arrete|cesse de respirer
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

} // namespace Wheelhouse::Words
