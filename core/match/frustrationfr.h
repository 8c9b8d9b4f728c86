// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How people sound when they are fed up, in French; see frustrationen.h.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view frustrationFr = uR"(
[except]
pas ?de|aucun probleme*
pas ?si|trop|tellement mal|mauvais
mauvais_temps|mauvaise_taille|mauvaise_adresse
enfer_du_devoir|descente_aux_enfers
question bete
film* .. horreur
porte|portes|porter plainte_de
[mild]
toujours|encore pas|rien|en_attente|le_meme|la_meme|bloque|aucune|aucun
toujours_pas|encore_rien|toujours_rien
de_nouveau|encore_une_fois|une_fois_de_plus
deja dit|ecrit|explique|essaye|fait|envoye|demande|appele|paye|repondu|contacte
comme je_l_ai_dit|je_vous_l_ai_dit|j_ai_dit
enerv*|agac*|irrit*|penible
decu|decue|decevant|deception|decus
mecontent*|insatisfait*|pas_content|pas_contente|pas_satisfait
mauvais|mauvaise|pietre|lamentable service|assistance|support|experience|qualite|communication
ca|cela ne ?m aide|sert|resout|change|repond pas|a|rien
sert_a_rien
pas_aide|n_aide_pas|pas_ce_que_j_ai_demande|pas_la_question|hors_sujet
vous ?ne comprenez|lisez|ecoutez|repondez pas|rien|jamais
depuis des|plusieurs|deux|trois|une heures|jours|semaines|mois|heure|semaine
depuis_ce_matin|toute_la_journee|depuis_hier
combien de_temps|de_fois
j_attends|attends|attend depuis|encore|toujours
personne ne|n repond|aide|rappelle|a|fait
pas_professionnel|pas_serieux|manque_de_serieux
reclamation*|me_plaindre
perte|perds|perdre|perdu ?mon ?de ?du temps
ca_suffit|assez
le|la meme|meme reponse|probleme|erreur|chose
serieusement|franchement
complique*|incomprehensible*
rien_ne_marche|rien_ne_fonctionne
alors_quoi|et_alors
[clear]
deuxieme|troisieme|quatrieme|cinquieme|dixieme|enieme|centieme|2eme|3eme|4eme|5eme|2e|3e|4e|5e|derniere fois
trois|quatre|cinq|dix|cent|mille|plusieurs|3|4|5|10|100 fois
marre|ras_le_bol|j_en_ai_assez|j_en_peux_plus|en_peux_plus|plus_possible
perds|perdu|perdre|bout ?de ?ma patience
a_bout|patience_a_des_limites
frustr*
furieu*|en_colere|enrage*|revolte*|scandalise*|exaspere*|excede*|indigne*
ridicul*|absurd*|n_importe_quoi|grotesque|du_delire|mascarade
inacceptabl*|inadmissibl*|intolerabl*|scandal*|honteu*|honte|insupportabl*
inutil*|incapable*|bon_a_rien|bons_a_rien|nul|nulle|nuls|nulles|nullissime|zero_pointe
horribl*|affreu*|catastroph*|desastre*|cauchemar*|lamentabl*|pitoyabl*|minable*|execrabl*|deplorabl*
pire|pires
deteste|haine|hais
incompeten*|amateur*|amateurisme|charlot*|guignol*|branquignol*
mentez|mensonge*|menteur*|menti|mentent
racket|rackett*|abus
moquez|foutez|fichez|moque de_moi|du_monde|de_nous
vous_vous_moquez|vous_plaisantez|c_est_une_blague|une_blague|une_plaisanterie|vous_rigolez|on_se_moque
stupid*|idiot|bete|debile|con|conne ?de bot|robot|machine|application|systeme
taisez_vous|tais_toi|la_ferme|fermez_la
zut|mince|bon_sang|nom_de_dieu|bordel|putain_de
fichu|foutu*|pourri*|merdique*|nase|naze
je vous_quitte|pars|resilie|change ?tout ?chez ?a ?la ?d concurrence|concurrent*|immediatement|operateur|banque
concurrence|concurrent*
plus_jamais|jamais_plus
plus .. jamais .. chez_vous|acheter|commander
perdre|perdez|perdu .. client*
client|cliente depuis .. ans|annees
mauvais|negatif|negative avis|commentaire|note
une|1 seule|etoile etoile
partager|publier|poster|raconter .. reseaux|facebook|twitter|partout|internet
deconseill*|ne_recommande_pas|a_fuir|fuyez
retrofacturation|chargeback|opposition_au_paiement|contester .. prelevement|paiement
exige*|somme_de|je_vous_somme
remboursez .. immediatement|maintenant|tout_de_suite
tout_de_suite|immediatement remboursez|rendez
derniere_fois|dernier_avertissement|derniere_chance
arretez|cessez .. de repeter|envoyer|demander|prendre
comment_osez|quel_culot|culot
ignore*|meprise*|mepris|je_m_en_foutiste
tourne_en_rond|tournons_en_rond|en_boucle
[strong]
merde*|merdique
putain|ptn
connard*|connasse*|conard*|encul*|salaud*|salope*|batard*|fdp|ntm|pd
fait|faites|faire chier
chier|chiant*|emmerd*
foutre|va_te_faire|allez_vous_faire|nique*|niquer
imbecil*|cretin*|abruti*|debile*|idiots|cons|connerie*
voleur*|escroc*|arnaqu*|bandit*|truand*
avocat*|tribunal|porter_plainte|porte_plainte|dgccrf|60_millions|que_choisir|huissier
degage*|allez_au_diable
hais|deteste vous|ce|cette|votre
)";

} // namespace Wheelhouse::Words
