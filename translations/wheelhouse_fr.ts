<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>First response, people</source>
        <translation>Première réponse humaine</translation>
    </message>
    <message>
        <source>First response, people, p90</source>
        <translation>Première réponse humaine, p90</translation>
    </message>
    <message>
        <source>First response, anyone</source>
        <translation>Première réponse, tous</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Temps de résolution</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>Clients satisfaits</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>Résolus par les bots</translation>
    </message>
    <message>
        <source>Kept off the queue</source>
        <translation>Hors file d’attente</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passés à un humain</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transférés</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>h for hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Servis par des personnes</translation>
    </message>
    <message>
        <source>First response after the hand-over</source>
        <translation>Première réponse après le passage</translation>
    </message>
    <message>
        <source>Reply of a person</source>
        <translation>Réponse d’une personne</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Temps de traitement</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>Résolus d’emblée par une personne</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverts</translation>
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
        <translation>Objectif %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AboutDialog</name>
    <message>
        <source>About Wheelhouse</source>
        <translation>À propos de Wheelhouse</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is Wheelhouse&apos;s version, %2 that of Qt</extracomment>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, change and pass it on; it comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le modifier et le transmettre ; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>With thanks to Qt and Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (public domain), libsodium (ISC), QtKeychain (BSD) and the typeface Inter (OFL 1.1).</source>
        <translation>Avec nos remerciements à Qt et Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), OpenSSL (Apache 2.0), SQLite (domaine public), libsodium (ISC), QtKeychain (BSD) et la police Inter (OFL 1.1).</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>What a bug report needs, without passwords or messages</source>
        <translation>Ce qu’il faut pour signaler un problème, sans mots de passe ni messages</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentCard</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>%1 online · %2 away</source>
        <extracomment>how many agents are in either state</extracomment>
        <translation>%1 en ligne · %2 absents</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentMenu</name>
    <message>
        <source>Conversations at once</source>
        <translation>Conversations à la fois</translation>
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
        <translation>Critère du tableau</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::BreakdownModel</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>First response by people, median</source>
        <extracomment>Column head: median of the first response by people</extracomment>
        <translation>Première réponse humaine, médiane</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Satisfied customers among those who rated, and how many rated</source>
        <extracomment>Column head: share of satisfied customers</extracomment>
        <translation>Clients satisfaits parmi ceux qui ont noté, et combien ont noté</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaits</translation>
    </message>
    <message>
        <source>Contacts resolved by bots alone</source>
        <extracomment>Column head: share of contacts that bots resolved</extracomment>
        <translation>Contacts résolus par les bots seuls</translation>
    </message>
    <message>
        <source>Resolved by bots</source>
        <translation>Résolus par les bots</translation>
    </message>
    <message>
        <source>Contacts handed over to people</source>
        <extracomment>Column head: share of contacts handed over to people</extracomment>
        <translation>Contacts passés à un humain</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passés</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Comparison</name>
    <message>
        <source>vs yesterday</source>
        <extracomment>choice of what the figures are compared with: versus</extracomment>
        <translation>vs hier</translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation>vs période précédente</translation>
    </message>
    <message>
        <source>vs a year before</source>
        <translation>vs un an avant</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Une semaine avant</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 a week before</source>
        <translation>%1 une semaine avant</translation>
    </message>
    <message>
        <source>%1 a year before</source>
        <translation>%1 un an avant</translation>
    </message>
    <message>
        <source>%1 one period before</source>
        <translation>%1 une période avant</translation>
    </message>
    <message>
        <source>vs same day last week</source>
        <translation>vs même jour il y a une semaine</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Composer</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Entrée envoie, Maj+Entrée commence une ligne</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi …</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>%1 characters too long</source>
        <translation>%1 caractères de trop</translation>
    </message>
    <message>
        <source>Will be sent when the connection is back</source>
        <translation>Sera envoyé au retour de la connexion</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConnectionPage</name>
    <message>
        <source>Explore the demo</source>
        <translation>Explorer la démo</translation>
    </message>
    <message>
        <source>A made-up streaming service with two bots, 28 days of history and customers who write while you watch. Nothing you do there matters.</source>
        <translation>Un service de streaming imaginaire avec deux bots, 28 jours d’historique et des clients qui écrivent sous vos yeux. Rien de ce que vous y faites n’a de conséquence.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Your own Wheelhouse, inside this program. Everything stays in your data folder; no server is needed.</source>
        <translation>Votre propre Wheelhouse, dans ce programme. Tout reste dans votre dossier de données ; aucun serveur n’est nécessaire.</translation>
    </message>
    <message>
        <source>Open this computer</source>
        <translation>Ouvrir cet ordinateur</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Your team&apos;s Wheelhouse. Ask whoever runs it for the address.</source>
        <translation>Le Wheelhouse de votre équipe. Demandez l’adresse à la personne qui le gère.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Looking up your sign-in…</source>
        <translation>Recherche de votre identification…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>This desktop has no keychain that can be used, so a server&apos;s sign-in is kept in memory only, until you quit.</source>
        <translation>Ce bureau n’a pas de trousseau utilisable : l’identification d’un serveur n’est gardée qu’en mémoire, jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>A server&apos;s sign-in is kept in your desktop&apos;s keychain, never in a file. Without a keychain it is kept in memory only.</source>
        <translation>L’identification d’un serveur est gardée dans le trousseau de votre bureau, jamais dans un fichier. Sans trousseau, elle n’est gardée qu’en mémoire.</translation>
    </message>
    <message>
        <source>Welcome to the wheelhouse</source>
        <translation>Bienvenue à la barre</translation>
    </message>
    <message>
        <source>From here you steer customer care. Where shall it look?</source>
        <translation>D’ici, vous pilotez le service client. Où faut-il regarder ?</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Non envoyé : %1</translation>
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
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 until the promised time</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>wants a person</source>
        <translation>veut un humain</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ConversationCard</name>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher des conversations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>how many conversations are shown, of all that are open</extracomment>
        <translation>%1 ouvertes</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur %2 ouvertes</translation>
    </message>
    <message>
        <source>Nobody is writing</source>
        <translation>Personne n’écrit</translation>
    </message>
    <message>
        <source>Conversations appear here the moment a customer writes.</source>
        <translation>Les conversations apparaissent ici dès qu’un client écrit.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No open conversation has these words or this owner.</source>
        <translation>Aucune conversation ouverte ne contient ces mots ou n’a ce responsable.</translation>
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
        <translation>%1 (de 0 à 1)</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>The link is copied. Whoever opens it in a Wheelhouse sees the same question.</source>
        <translation>Le lien est copié. Qui l’ouvre dans un Wheelhouse voit la même question.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the link shows is there once you have chosen a Wheelhouse.</source>
        <translation>Ce que montre le lien apparaîtra une fois un Wheelhouse choisi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody, and a director sets them. Those of this computer are dropped: %1.</source>
        <translation>Les objectifs sont désormais ceux du serveur, pour tous, et un directeur les fixe. Ceux de cet ordinateur sont abandonnés : %1.</translation>
    </message>
    <message>
        <source>Targets are the server&apos;s now, for everybody. This computer still has: %1.</source>
        <translation>Les objectifs sont désormais ceux du serveur, pour tous. Cet ordinateur a encore : %1.</translation>
    </message>
    <message>
        <source>Set them for everybody</source>
        <translation>Les fixer pour tous</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>Quand viennent les clients</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Answered by people</source>
        <translation>Répondus par une personne</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes reçues</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a figure and the days it is compared with: &quot;CSAT, a year before&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Ce que sont devenus les contacts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Échelon</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passés à un humain</translation>
    </message>
    <message>
        <source>Business hours</source>
        <extracomment>contacts within the hours at which people are at work</extracomment>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <source>Outside business hours</source>
        <extracomment>contacts at all other times</extracomment>
        <translation>Hors heures ouvrées</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Each figure counts only what happened, by its own clock, in a quarter of an hour within (or outside) the business hours that were in force then for the brand of the contact. Customers waiting now are counted at all hours.</source>
        <translation>Chaque chiffre ne compte que ce qui est arrivé, selon sa propre horloge, dans un quart d’heure pendant (ou hors) les heures ouvrées alors en vigueur pour la marque du contact. Les clients qui attendent maintenant sont comptés à toute heure.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>what a figure is to reach</extracomment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cases that could be</source>
        <translation>Cas possibles</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Au moins ou au plus</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FileSaver</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>Tous les bots</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>a period with a first and a last day of one&apos;s own</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The whole time has nothing before it.</source>
        <translation>Rien ne précède la totalité du temps.</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <extracomment>of a time zone, by its city: days and hours are cut as they are there</extracomment>
        <translation>Heure de %1</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <source>See or set business hours</source>
        <translation>Voir ou définir les heures ouvrées</translation>
    </message>
    <message>
        <source>No business hours are set. Set them with the clock beside this.</source>
        <translation>Aucune heure ouvrée n’est définie. Définissez-les avec l’horloge à côté.</translation>
    </message>
    <message>
        <source>No business hours are set. A planner or an administrator can set them with the clock beside this.</source>
        <translation>Aucune heure ouvrée n’est définie. Un planificateur ou un administrateur peut les définir avec l’horloge à côté.</translation>
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
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <extracomment>Short for thousands, as on an axis: 35k</extracomment>
        <translation>%1 k</translation>
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
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and hours</comment>
        <extracomment>The first part of &quot;2 d 4 h&quot;</extracomment>
        <translation>%1 j %2</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; s for seconds</extracomment>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>age</comment>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; h for hours</extracomment>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>age</comment>
        <extracomment>Age of a figure; d for days</extracomment>
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <extracomment>Percentage points: &quot;3.1 pt&quot;</extracomment>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>That was not accepted. Check what you entered and try again.</source>
        <translation>Cela n’a pas été accepté. Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>That was not accepted because of “%1”. Check it and try again.</source>
        <translation>Cela n’a pas été accepté à cause de « %1 ». Vérifiez et réessayez.</translation>
    </message>
    <message>
        <source>That no longer exists. Somebody may have removed it.</source>
        <translation>Cela n’existe plus. Quelqu’un l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>Somebody else was faster. Look at how it is now and decide again.</source>
        <translation>Quelqu’un a été plus rapide. Regardez l’état actuel et décidez à nouveau.</translation>
    </message>
    <message>
        <source>The server does not know this sign-in. Sign in again.</source>
        <translation>Le serveur ne connaît pas cette identification. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask an administrator for it.</source>
        <translation>Votre rôle ne le permet pas. Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>That is too large. Shorten it and try again.</source>
        <translation>C’est trop grand. Raccourcissez et réessayez.</translation>
    </message>
    <message>
        <source>Too many attempts in a short time. Wait a minute and try again.</source>
        <translation>Trop de tentatives en peu de temps. Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>The server cannot be reached or is not ready. It will be tried again.</source>
        <translation>Le serveur est injoignable ou n’est pas prêt. Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>That is closed already and cannot be changed any more.</source>
        <translation>C’est déjà fermé et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>Stored data contradict themselves. Tell whoever runs the server.</source>
        <translation>Les données enregistrées se contredisent. Prévenez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The other side is a newer Wheelhouse. Update this one.</source>
        <translation>L’autre côté est un Wheelhouse plus récent. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>Another Wheelhouse is using it. Close that one first.</source>
        <translation>Un autre Wheelhouse l’utilise. Fermez d’abord celui-là.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Freshness</name>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Live, newest event %1</source>
        <extracomment>%1 an age: &quot;12 s ago&quot;</extracomment>
        <translation>En direct, dernier événement %1</translation>
    </message>
    <message>
        <source>Not live: this is from %1, %2</source>
        <extracomment>%1 a time of day, %2 an age</extracomment>
        <translation>Pas en direct : état de %1, %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatMap</name>
    <message>
        <source>Contacts by weekday and hour</source>
        <translation>Contacts par jour de la semaine et heure</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 contacts an hour</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>%1 %2–%3 : %4 contacts par heure</translation>
    </message>
    <message>
        <source>%1 %2–%3: no data</source>
        <translation>%1 %2–%3 : pas de données</translation>
    </message>
    <message>
        <source>%1. Most: %2</source>
        <translation>%1. Maximum : %2</translation>
    </message>
    <message>
        <source>contacts an hour</source>
        <translation>contacts par heure</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Ladder</name>
    <message>
        <source>Solved by the bot</source>
        <translation>Résolu par le bot</translation>
    </message>
    <message>
        <source>No person joined, of what the bot answered. It is what is usually published, and it counts those who gave up as solved.</source>
        <translation>Sans humain, parmi ceux auxquels le bot a répondu. C’est ce que l’on publie d’habitude ; ceux qui ont abandonné y comptent comme résolus.</translation>
    </message>
    <message>
        <source>Resolved of answered</source>
        <translation>Résolus parmi répondus</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot answered.</source>
        <translation>Résolus sans transmission ni file d’attente, parmi ceux auxquels le bot a répondu.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Taux de résolution</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of what the bot was involved in. Vendors of bots count so.</source>
        <translation>Résolus sans transmission ni file d’attente, parmi ceux où le bot est intervenu. Les éditeurs de bots comptent ainsi.</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>No person joined, of contacts for which a bot stood ready. Those who gave up are in it, so it is no resolution.</source>
        <translation>Sans humain, parmi les contacts pour lesquels un bot était prêt. Ceux qui ont abandonné en font partie : ce n’est pas une résolution.</translation>
    </message>
    <message>
        <source>Automation rate</source>
        <translation>Taux d’automatisation</translation>
    </message>
    <message>
        <source>Resolved without hand-over and queue, of all contacts.</source>
        <translation>Résolus sans transmission ni file d’attente, parmi tous les contacts.</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Durables</translation>
    </message>
    <message>
        <source>Of the resolved, those whose customer did not come back to the topic within 7 days.</source>
        <translation>Parmi les résolus, ceux dont le client n’est pas revenu sur le sujet sous 7 jours.</translation>
    </message>
    <message>
        <source>Lasting where a bot was</source>
        <translation>Durables là où il y a un bot</translation>
    </message>
    <message>
        <source>Resolved for good, of contacts for which a bot stood ready.</source>
        <translation>Résolus pour de bon, parmi les contacts pour lesquels un bot était prêt.</translation>
    </message>
    <message>
        <source>ROAR</source>
        <translation>ROAR</translation>
    </message>
    <message>
        <source>Rate of automated resolution: resolved for good, of all contacts. The strictest figure.</source>
        <translation>Taux de résolution automatisée : résolus pour de bon, parmi tous les contacts. Le chiffre le plus strict.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>contacts that are part of others: &quot;512 of 880&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a figure&apos;s name, its share, and what is divided by what: &quot;Containment: 58 % (512 of 880)&quot;</extracomment>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>95 % sure from %1 to %2</source>
        <translation>à 95 % de %1 à %2</translation>
    </message>
    <message>
        <source>%1 said so, %2 left in silence.</source>
        <translation>%1 l’ont dit, %2 sont partis sans rien dire.</translation>
    </message>
    <message>
        <source>%1 came back. Final a week after the period.</source>
        <translation>%1 sont revenus. Définitif une semaine après la période.</translation>
    </message>
    <message>
        <source>Outcome ladder: of %1 contacts a bot answered %2, resolved %3, and %4 did not come back.</source>
        <translation>Échelle des résultats : sur %1 contacts, un bot a répondu à %2, en a résolu %3, et %4 ne sont pas revenus.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>A bot stood ready</source>
        <translation>Un bot était prêt</translation>
    </message>
    <message>
        <source>The bot tried</source>
        <translation>Le bot a essayé</translation>
    </message>
    <message>
        <source>It answered</source>
        <translation>Il a répondu</translation>
    </message>
    <message>
        <source>No person joined</source>
        <translation>Sans humain</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Durables</translation>
    </message>
    <message>
        <source>All contacts that began in the period.</source>
        <translation>Tous les contacts commencés dans la période.</translation>
    </message>
    <message>
        <source>A bot served their channel and brand.</source>
        <translation>Un bot servait leur canal et leur marque.</translation>
    </message>
    <message>
        <source>The bot said more than a greeting, or handed over by itself.</source>
        <translation>Le bot a dit plus qu’un bonjour, ou a transmis de lui-même.</translation>
    </message>
    <message>
        <source>The bot gave at least one real answer.</source>
        <translation>Le bot a donné au moins une vraie réponse.</translation>
    </message>
    <message>
        <source>Answered, and ended without a person; some of them gave up.</source>
        <translation>Répondus et terminés sans humain ; certains ont abandonné.</translation>
    </message>
    <message>
        <source>Without hand-over and queue; the customer said it is solved, or left in silence after an answer.</source>
        <translation>Sans transmission ni file d’attente ; le client a dit que c’était résolu, ou s’est tu après une réponse.</translation>
    </message>
    <message>
        <source>Resolved, and the customer did not come back to the topic within 7 days, on any channel.</source>
        <translation>Résolus, et le client n’est pas revenu sur le sujet sous 7 jours, sur aucun canal.</translation>
    </message>
    <message>
        <source>Each bar is a part of the one above it; what is pale was lost on the way. Point at a bar or a figure to see what it means.</source>
        <translation>Chaque barre est une partie de celle du dessus ; ce qui est pâle s’est perdu en route. Pointez une barre ou un chiffre pour en voir le sens.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>of all</source>
        <extracomment>head of a column: share of all contacts</extracomment>
        <translation>du total</translation>
    </message>
    <message>
        <source>of above</source>
        <extracomment>head of a column: share of the step above</extracomment>
        <translation>du précédent</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <extracomment>heading; how many contacts a bot let go to a person</extracomment>
        <translation>Passés à un humain : %1</translation>
    </message>
    <message>
        <source>No contact was handed over.</source>
        <translation>Aucun contact n’a été transmis.</translation>
    </message>
    <message>
        <source>Step or figure</source>
        <translation>Échelon ou indicateur</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LadderCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Outcome ladder as a table</source>
        <translation>Échelle des résultats en tableau</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Ce que sont devenus les contacts</translation>
    </message>
    <message>
        <source>of those that began in the period</source>
        <translation>parmi ceux commencés dans la période</translation>
    </message>
    <message>
        <source>Show the ladder as a table</source>
        <translation>Afficher l’échelle en tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table, with what each means</source>
        <translation>Les mêmes chiffres en tableau, avec leur sens</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkProblem</name>
    <message>
        <source>The link&apos;s days are not a period: “%1” and “%2” must be days such as 2026-03-30, the first not after the last, at most %3 years apart, and belong to the period “custom”.</source>
        <translation>Les jours du lien ne forment pas une période : « %1 » et « %2 » doivent être des jours comme 2026-03-30, le premier pas après le dernier, à %3 ans d’écart au plus, et appartenir à la période « custom ».</translation>
    </message>
    <message>
        <source>The link compares with “%1”, which is not known or overlaps with its own period.</source>
        <translation>Le lien compare avec « %1 », qui est inconnu ou chevauche sa propre période.</translation>
    </message>
    <message>
        <source>The link asks for the figure “%1”, which this Wheelhouse does not know.</source>
        <translation>Le lien demande l’indicateur « %1 », que ce Wheelhouse ne connaît pas.</translation>
    </message>
    <message>
        <source>The link asks for the period “%1”, which this Wheelhouse does not know.</source>
        <translation>Le lien demande la période « %1 », que ce Wheelhouse ne connaît pas.</translation>
    </message>
    <message>
        <source>The link names the time zone “%1”, which does not exist.</source>
        <translation>Le lien nomme le fuseau horaire « %1 », qui n’existe pas.</translation>
    </message>
    <message>
        <source>The link&apos;s part “%1” is too long or has characters that no name has.</source>
        <translation>La partie « %1 » du lien est trop longue ou contient des caractères qu’aucun nom n’a.</translation>
    </message>
    <message>
        <source>That is no link to Wheelhouse: it must begin with “wheelhouse://”.</source>
        <translation>Ce n’est pas un lien vers Wheelhouse : il doit commencer par « wheelhouse:// ».</translation>
    </message>
    <message>
        <source>The link is too long to be one.</source>
        <translation>Le lien est trop long pour en être un.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this Wheelhouse does not have. It opens links to “overview”.</source>
        <translation>Le lien mène à « %1 », que ce Wheelhouse n’a pas. Il ouvre les liens vers « overview ».</translation>
    </message>
    <message>
        <source>The link is damaged at “%1”. Copy it anew.</source>
        <translation>Le lien est abîmé à « %1 ». Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The link has a part “%1” that this Wheelhouse does not know. It may come from a newer one.</source>
        <translation>Le lien a une partie « %1 » que ce Wheelhouse ne connaît pas. Il vient peut-être d’un plus récent.</translation>
    </message>
    <message>
        <source>The link says “%1” twice.</source>
        <translation>Le lien dit « %1 » deux fois.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LinkWords</name>
    <message>
        <source>The server&apos;s certificate is not trusted (%1). Ask whoever runs it for a valid one, or for the authority to install.</source>
        <translation>Le certificat du serveur n’est pas fiable (%1). Demandez à la personne qui le gère un certificat valable ou l’autorité à installer.</translation>
    </message>
    <message>
        <source>This dashboard and the server do not fit together: %1. Update the older of the two.</source>
        <translation>Ce tableau de bord et le serveur ne vont pas ensemble : %1. Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>The server did not accept this sign-in. Check name and password, or ask for a new token.</source>
        <translation>Le serveur n’a pas accepté cette identification. Vérifiez le nom et le mot de passe, ou demandez un nouveau jeton.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>State of the connection: what is shown is true now</extracomment>
        <translation>En direct</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>seconds until the next attempt</comment>
        <translation>
            <numerusform>Reconnexion dans %n s</numerusform>
            <numerusform>Reconnexion dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds to the server and back</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <extracomment>%1 is an age such as &quot;12 s ago&quot;: when the server was last heard of</extracomment>
        <translation>dernier signe %1</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n s.</source>
        <translation>
            <numerusform>Prochaine tentative dans %n s.</numerusform>
            <numerusform>Prochaine tentative dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server at %2 does not answer. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;</extracomment>
        <translation>Le serveur %2 ne répond pas. %1</translation>
    </message>
    <message>
        <source>The server was last heard %2. What you see may be out of date. %1</source>
        <extracomment>%1 is &quot;Next attempt in 4 s.&quot;, %2 an age such as &quot;12 s ago&quot;</extracomment>
        <translation>Dernier signe du serveur %2. Ce que vous voyez n’est peut-être plus à jour. %1</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like care.example.com or wss://care.example.com/session.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle ressemble à care.example.com ou wss://care.example.com/session.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way could read customers&apos; messages and your password. Use wss://, or allow it below if you know the network.</source>
        <translation>Sans chiffrement, n’importe qui en chemin pourrait lire les messages des clients et votre mot de passe. Utilisez wss://, ou autorisez-le ci-dessous si vous connaissez le réseau.</translation>
    </message>
    <message>
        <source>No sign-in is kept for this server. Enter your password or token again.</source>
        <translation>Aucune identification n’est gardée pour ce serveur. Saisissez à nouveau votre mot de passe ou jeton.</translation>
    </message>
    <message>
        <source>It could not be started: %1.</source>
        <translation>Impossible de démarrer : %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Directeur</translation>
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
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Handled</source>
        <extracomment>Column head: conversations the agent closed today</extracomment>
        <translation>Traitées</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveConversationModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Column head: the bot, queue or agent that has the conversation</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how long the customer has been waiting</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher des conversations</translation>
    </message>
    <message>
        <source>Join the conversation</source>
        <translation>Rejoindre la conversation</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Écrire une réponse</translation>
    </message>
    <message>
        <source>Transfer the conversation</source>
        <translation>Transférer la conversation</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Set an agent&apos;s presence and limit</source>
        <translation>Régler la présence et la limite d’un agent</translation>
    </message>
    <message>
        <source>As it was…</source>
        <translation>Comme c’était…</translation>
    </message>
    <message>
        <source>The floor at any past minute (Ctrl+H)</source>
        <translation>Le plateau à n’importe quelle minute passée (Ctrl+H)</translation>
    </message>
    <message>
        <source>The floor as it was</source>
        <translation>Le plateau tel qu’il était</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PastPage</name>
    <message>
        <source>The floor as it was</source>
        <translation>Le plateau tel qu’il était</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>Leaves the past (Esc)</source>
        <translation>Quitte le passé (Échap)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Un quart d’heure plus tôt</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>Une minute plus tôt</translation>
    </message>
    <message>
        <source>A minute passes in a second (Ctrl+Space)</source>
        <translation>Une minute passe en une seconde (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>Une minute plus tard</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>Un quart d’heure plus tard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher des conversations</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play 60×</source>
        <translation>Lire à 60×</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Play, a minute a second</source>
        <translation>Lire, une minute par seconde</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TimeBar</name>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Left and right go by a minute, Page Up and Page Down by a quarter of an hour.</source>
        <translation>Gauche et droite avancent d’une minute, Page précédente et Page suivante d’un quart d’heure.</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 waiting</source>
        <extracomment>%1 time of day, %2 and %3 numbers of conversations</extracomment>
        <translation>%1 : %2 ouvertes, %3 en attente</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::LiveQueueModel</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column head: how many customers wait</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>Column head: how long the one at the front has waited</extracomment>
        <translation>Plus longue</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column head: conversations that agents could still take</extracomment>
        <translation>Libres</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>Changer de serveur…</translation>
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
        <translation>Couleurs : claires</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Couleurs : sombres</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>Couleurs : celles du système</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewExports</name>
    <message>
        <source>Export what it saves</source>
        <translation>Exporter l’économie</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>Qu’est-ce que cela économise ?</translation>
    </message>
    <message>
        <source>Export who answered</source>
        <translation>Exporter qui a répondu</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>Qui a répondu à l’enquête</translation>
    </message>
    <message>
        <source>Export the trend</source>
        <translation>Exporter l’évolution</translation>
    </message>
    <message>
        <source>Export the heat map</source>
        <translation>Exporter la carte des heures</translation>
    </message>
    <message>
        <source>When customers come, contacts an hour</source>
        <translation>Quand viennent les clients, contacts par heure</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>Classeur XLSX</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Export the ladder</source>
        <translation>Exporter l’échelle</translation>
    </message>
    <message>
        <source>What became of the contacts</source>
        <translation>Ce que sont devenus les contacts</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Exporter la page</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapport (PDF)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Export the distribution</source>
        <translation>Exporter la distribution</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>Distribution : %1</translation>
    </message>
    <message>
        <source>Export the two metrics</source>
        <translation>Exporter les deux indicateurs</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Key figures (XLSX)…</source>
        <translation>Chiffres clés (XLSX)…</translation>
    </message>
    <message>
        <source>Key figures (CSV)…</source>
        <translation>Chiffres clés (CSV)…</translation>
    </message>
    <message>
        <source>Export the table by agent</source>
        <translation>Exporter le tableau par agent</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>Export why it changed</source>
        <translation>Exporter l’analyse du changement</translation>
    </message>
    <message>
        <source>Why did it change? %1</source>
        <translation>Pourquoi ce changement ? %1</translation>
    </message>
    <message>
        <source>Taken apart by: %1. %2</source>
        <translation>Décomposé par : %1. %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewHead</name>
    <message>
        <source>Back to the question before</source>
        <translation>Revenir à la question précédente</translation>
    </message>
    <message>
        <source>Forward to the next question</source>
        <translation>Avancer à la question suivante</translation>
    </message>
    <message>
        <source>Copy a link to this view</source>
        <translation>Copier un lien vers cette vue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Choose the figures</source>
        <translation>Choisir les indicateurs</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::OverviewPage</name>
    <message>
        <source>No contacts here</source>
        <translation>Aucun contact ici</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters. Choose a longer period or take filters back.</source>
        <translation>Personne n’a écrit ni appelé dans cette période avec ces filtres. Choisissez une période plus longue ou retirez des filtres.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Écran mural</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PeriodDates</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PlaceCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::PresenceBar</name>
    <message>
        <source>My presence</source>
        <translation>Ma présence</translation>
    </message>
    <message>
        <source>My limit</source>
        <translation>Ma limite</translation>
    </message>
    <message>
        <source>Conversations I hold at once</source>
        <translation>Conversations que je mène à la fois</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueCard</name>
    <message>
        <source>waiting</source>
        <comment>after a number of customers</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>la plus longue %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>next about %1</source>
        <extracomment>how long the next customer will wait</extracomment>
        <translation>attente ≈ %1</translation>
    </message>
    <message>
        <source>%1 online · %2 free</source>
        <extracomment>agents online, and conversations they could still take</extracomment>
        <translation>%1 en ligne · %2 libres</translation>
    </message>
    <message>
        <source>Agents online, and how many conversations they could still take</source>
        <translation>Agents en ligne, et combien de conversations ils pourraient encore prendre</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::QueueStrip</name>
    <message>
        <source>Queues</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RecentServers</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A remembered server: %1 is the user&apos;s name, %2 the server&apos;s</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>Forget this server and its sign-in</source>
        <translation>Oublier ce serveur et son identification</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SaveFile</name>
    <message>
        <source>“%1” was not saved: there is no folder “%2” any more. Choose another one.</source>
        <translation>« %1 » n’est pas enregistré : le dossier « %2 » n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was not saved: you may not write to “%2”. Choose another folder.</source>
        <translation>« %1 » n’est pas enregistré : vous ne pouvez pas écrire dans « %2 ». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk of “%2” is full. Make room there or choose another folder.</source>
        <translation>« %1 » n’est pas enregistré : le disque de « %2 » est plein. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A spreadsheet cannot hold that many rows. Narrow the filter, or export the table as CSV.</source>
        <translation>Une feuille de calcul ne peut pas contenir autant de lignes. Affinez le filtre ou exportez le tableau en CSV.</translation>
    </message>
    <message>
        <source>“%1” was not saved to “%2”: %3. Try again or choose another folder.</source>
        <translation>« %1 » n’est pas enregistré dans « %2 » : %3. Réessayez ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ServerForm</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Allow unencrypted</source>
        <translation>Autoriser sans chiffrement</translation>
    </message>
    <message>
        <source>care.example.com</source>
        <extracomment>An example of an address, not to be translated beyond the host&apos;s name</extracomment>
        <translation>care.example.com</translation>
    </message>
    <message>
        <source>Sign in by name and password</source>
        <translation>S’identifier par nom et mot de passe</translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation>S’identifier par jeton</translation>
    </message>
    <message>
        <source>Anybody on the way could read customers&apos; messages</source>
        <translation>N’importe qui en chemin pourrait lire les messages des clients</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Enter your name on that server.</source>
        <translation>Saisissez votre nom sur ce serveur.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter your token.</source>
        <translation>Saisissez votre jeton.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShellActions</name>
    <message>
        <source>Try to connect now</source>
        <translation>Essayer de se connecter maintenant</translation>
    </message>
    <message>
        <source>Switch server…</source>
        <translation>Changer de serveur…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Light, dark or as the system</source>
        <translation>Clair, sombre ou comme le système</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Wheelhouse</source>
        <translation>À propos de Wheelhouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>An action: shows the page called %1</extracomment>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab move between controls, the arrow keys within one.</source>
        <translation>Tab et Maj+Tab passent d’un élément à l’autre, les flèches se déplacent à l’intérieur.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Tile</name>
    <message>
        <source>in all queues</source>
        <translation>dans toutes les files</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 sur %2</translation>
    </message>
    <message>
        <source>95 % sure to lie between %1 and %2</source>
        <translation>à 95 % entre %1 et %2</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>n = %1, few cases</source>
        <extracomment>so few cases that the figure says little; as short as can be</extracomment>
        <translation>n = %1, trop peu</translation>
    </message>
    <message>
        <source>n = %1, %2 replied</source>
        <extracomment>answers to a survey, and the share of those asked that they are; as short as can be</extracomment>
        <translation>n = %1, %2 de réponses</translation>
    </message>
    <message>
        <source>%1 replied of %2 asked, a response rate of %3</source>
        <translation>%1 réponses sur %2 demandes, un taux de réponse de %3</translation>
    </message>
    <message>
        <source>Fewer than %1 cases say little.</source>
        <translation>Moins de %1 cas ne disent pas grand-chose.</translation>
    </message>
    <message>
        <source>Too few cases to tell the change from chance</source>
        <translation>Trop peu de cas pour distinguer le changement du hasard</translation>
    </message>
    <message>
        <source>the change lies between %1 and %2 (95 %)</source>
        <translation>le changement est entre %1 et %2 (95 %)</translation>
    </message>
    <message>
        <source>Within noise: %1, chance alone does as much</source>
        <translation>Dans le bruit : %1, le hasard seul en fait autant</translation>
    </message>
    <message>
        <source>More than chance: %1</source>
        <translation>Plus que le hasard : %1</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dans le bruit</translation>
    </message>
    <message>
        <source>Cases: %1, of %2 that could have been</source>
        <translation>Cas : %1, sur %2 possibles</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>Cas : %1</translation>
    </message>
    <message>
        <source>Agents&apos; time: %1</source>
        <extracomment>how much time of the people who serve customers a figure is made of: &quot;5,720 h&quot;</extracomment>
        <translation>Temps des agents : %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TileBoard</name>
    <message>
        <source>Why did it change?</source>
        <translation>Pourquoi ce changement ?</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Objectif…</translation>
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
        <translation>Tout afficher (encore %1 caractères)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptHead</name>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attente %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>↓ New messages: %1</source>
        <translation>↓ Nouveaux messages : %1</translation>
    </message>
    <message>
        <source>Go to the new messages: %1</source>
        <translation>Aller aux nouveaux messages : %1</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a message: %1 is who wrote, %2 what</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptPanel</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Take the conversation over (Ctrl+J)</source>
        <translation>Prendre la conversation en charge (Ctrl+J)</translation>
    </message>
    <message>
        <source>Hand it on to a colleague or a queue (Ctrl+T)</source>
        <translation>La passer à un collègue ou à une file (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End the conversation (Ctrl+E)</source>
        <translation>Terminer la conversation (Ctrl+E)</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Aucune conversation choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to read along, join it or answer.</source>
        <translation>Choisissez-en une dans la liste pour lire, rejoindre ou répondre.</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Choisissez une conversation dans la liste pour la lire.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Cette conversation ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>This conversation is closed.</source>
        <translation>Cette conversation est fermée.</translation>
    </message>
    <message>
        <source>Join to write.</source>
        <translation>Rejoignez pour écrire.</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Take over to write.</source>
        <translation>Prenez en charge pour écrire.</translation>
    </message>
    <message>
        <source>A colleague answers here.</source>
        <translation>Un collègue répond ici.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TransferDialog</name>
    <message>
        <source>Transfer the conversation</source>
        <translation>Transférer la conversation</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>Ce que le suivant doit savoir</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>%1 – %2, %3 of %4</source>
        <extracomment>a colleague: name, presence, conversations held and at most</extracomment>
        <translation>%1 – %2, %3 sur %4</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Trend as a table</source>
        <translation>La courbe en tableau</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Metric of the trend</source>
        <translation>Mesure de la courbe</translation>
    </message>
    <message>
        <source>Show the trend as a table</source>
        <translation>Afficher la courbe en tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>by %1 minutes</source>
        <translation>par %1 minutes</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Pourquoi ce changement ?</translation>
    </message>
    <message>
        <source>Why did it change? (W on a tile)</source>
        <translation>Pourquoi ce changement ? (W sur une tuile)</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Objectif…</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fixer un objectif</translation>
    </message>
    <message>
        <source>Set a target (T on a tile)</source>
        <translation>Fixer un objectif (T sur une tuile)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Show the contacts</source>
        <translation>Afficher les contacts</translation>
    </message>
    <message>
        <source>Show the contacts behind the figure (Enter on a tile)</source>
        <translation>Afficher les contacts derrière le chiffre (Entrée sur une tuile)</translation>
    </message>
    <message>
        <source>The floor at this time</source>
        <translation>Le plateau à ce moment</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendChart</name>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a time, %2 a figure</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a time, %2 a figure, %3 one of the days compared with: &quot;11,702 one period before&quot;</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::UserBadge</name>
    <message>
        <source>Signed in as %1, %2</source>
        <extracomment>Read aloud: %1 is the user&apos;s name, %2 the role</extracomment>
        <translation>Identifié comme %1, %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Its period moves on: “28 days” are always the last 28.</source>
        <translation>La période avance : « 28 jours » sont toujours les 28 derniers.</translation>
    </message>
    <message>
        <source>There is a view “%1”. It will be replaced.</source>
        <translation>La vue « %1 » existe. Elle sera remplacée.</translation>
    </message>
    <message>
        <source>Another view is called “%1”.</source>
        <translation>Une autre vue s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>It keeps its first and last day.</source>
        <translation>Elle garde son premier et son dernier jour.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Vues enregistrées : %1</translation>
    </message>
    <message>
        <source>Questions you have saved under a name</source>
        <translation>Questions enregistrées sous un nom</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Gérer les vues…</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ViewsDialog</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace by what is shown</source>
        <translation>Remplacer par l’affichage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>“%1” was replaced.</source>
        <translation>« %1 » a été remplacée.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimée.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Why</name>
    <message numerus="yes">
        <source>%n others together</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3 → %4)</source>
        <extracomment>a change of a count, the value it comes from, and its own figures: &quot;+512: Payment (1,200 → 1,712)&quot;</extracomment>
        <translation>%1 : %2 (%3 → %4)</translation>
    </message>
    <message>
        <source>%1: %2 itself went from %3 to %4</source>
        <extracomment>%1 a change of the whole figure; %2 a topic, channel ...; %3, %4 its own figures</extracomment>
        <translation>%1 : « %2 » lui-même est passé de %3 à %4</translation>
    </message>
    <message>
        <source>%1: more cases were %2 (%3, now %4)</source>
        <extracomment>%1 a change of the whole figure; %2 a topic, channel ...; %3, %4 shares of all cases</extracomment>
        <translation>%1 : plus de cas « %2 » (%3, maintenant %4)</translation>
    </message>
    <message>
        <source>%1: fewer cases were %2 (%3, now %4)</source>
        <translation>%1 : moins de cas « %2 » (%3, maintenant %4)</translation>
    </message>
    <message>
        <source>Version of the script</source>
        <translation>Version du script</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 (%4).</source>
        <extracomment>a figure&apos;s name, what it was, what it is, and the difference</extracomment>
        <translation>%1 : de %2 à %3 (%4).</translation>
    </message>
    <message>
        <source>Too few cases to tell it from chance.</source>
        <translation>Trop peu de cas pour le distinguer du hasard.</translation>
    </message>
    <message>
        <source>More than chance alone does (95 %: %1 to %2).</source>
        <translation>Plus que le hasard seul (95 % : %1 à %2).</translation>
    </message>
    <message>
        <source>Chance alone does as much (95 %: %1 to %2), so read the parts with care.</source>
        <translation>Le hasard seul en fait autant (95 % : %1 à %2) : lisez les parts avec prudence.</translation>
    </message>
    <message>
        <source>Medians and percentiles have no parts that add up; this is the mean of the same durations.</source>
        <translation>Médianes et centiles n’ont pas de parts qui s’additionnent ; voici la moyenne des mêmes durées.</translation>
    </message>
    <message>
        <source>By %1 nothing changed.</source>
        <translation>%1 : rien n’a changé.</translation>
    </message>
    <message>
        <source>The axis does not begin at 0.</source>
        <translation>L’axe ne commence pas à 0.</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>by mix</source>
        <extracomment>heads of columns: what comes from another mix of cases, what from cases that changed</extracomment>
        <translation>par la répartition</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>de lui-même</translation>
    </message>
    <message>
        <source>Cases before</source>
        <translation>Cas avant</translation>
    </message>
    <message>
        <source>Cases now</source>
        <translation>Cas maintenant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There is nothing to compare with. Choose a comparison, and a period before which there are figures.</source>
        <translation>Il n’y a rien à comparer. Choisissez une comparaison, et une période avant laquelle il y a des chiffres.</translation>
    </message>
    <message>
        <source>This figure does not consist of parts that add up. Choose a share, a count or a duration.</source>
        <translation>Ce chiffre n’est pas fait de parts qui s’additionnent. Choisissez une part, un nombre ou une durée.</translation>
    </message>
    <message>
        <source>There are no cases in this period, so there is nothing to explain.</source>
        <translation>Aucun cas dans cette période : il n’y a rien à expliquer.</translation>
    </message>
    <message>
        <source>There are no cases in the period compared with, so there is nothing to explain.</source>
        <translation>Aucun cas dans la période comparée : il n’y a rien à expliquer.</translation>
    </message>
    <message>
        <source>“By itself”: the cases became different. “By mix”: there are more or fewer of them. The parts add up to the change; what caused it they do not say.</source>
        <translation>« De lui-même » : les cas sont devenus différents. « Par la répartition » : il y en a plus ou moins. Les parts font le changement ; elles n’en disent pas la cause.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::WhyDialog</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Parts of the change as a table</source>
        <translation>Parts du changement en tableau</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>Pourquoi ce changement ?</translation>
    </message>
    <message>
        <source>Taken apart by</source>
        <translation>Décomposé par</translation>
    </message>
    <message>
        <source>Taken apart by; the first of them tells most</source>
        <translation>Décomposé par ; le premier en dit le plus</translation>
    </message>
    <message>
        <source>Show the parts as a table</source>
        <translation>Afficher les parts en tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>The server is taking the change apart …</source>
        <translation>Le serveur décompose le changement…</translation>
    </message>
    <message>
        <source>%1 (tells most)</source>
        <translation>%1 (en dit le plus)</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Words</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>a demandé un humain</translation>
    </message>
    <message>
        <source>the bot did not understand</source>
        <translation>le bot n’a pas compris</translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation>sujet sensible</translation>
    </message>
    <message>
        <source>going in circles</source>
        <translation>tourne en rond</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>non résolu</translation>
    </message>
    <message>
        <source>a rule of the script</source>
        <translation>une règle du script</translation>
    </message>
    <message>
        <source>no bot serves here</source>
        <translation>aucun bot ici</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>a person joined</source>
        <translation>un humain a rejoint</translation>
    </message>
    <message>
        <source>the customer is upset</source>
        <translation>client excédé</translation>
    </message>
    <message>
        <source>the customer said it is solved</source>
        <translation>le client dit que c’est résolu</translation>
    </message>
    <message>
        <source>by the agent</source>
        <translation>par l’agent</translation>
    </message>
    <message>
        <source>nobody wrote any more</source>
        <translation>plus personne n’écrivait</translation>
    </message>
    <message>
        <source>the call ended</source>
        <translation>l’appel est terminé</translation>
    </message>
    <message>
        <source>the customer left the queue</source>
        <translation>le client a quitté la file</translation>
    </message>
    <message>
        <source>never came through</source>
        <translation>n’a jamais abouti</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Chat web</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
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
        <translation>Avis en boutique</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Outage over</source>
        <translation>Panne terminée</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Afflux</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Passée à un humain : %1</translation>
    </message>
    <message>
        <source>Put in a queue</source>
        <translation>Mise en file</translation>
    </message>
    <message>
        <source>Put in the queue %1</source>
        <translation>Mise dans la file %1</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 a pris en charge</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>Transférée à %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermée : %1</translation>
    </message>
    <message>
        <source>Asked for a rating</source>
        <translation>Note demandée</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>The customer said it is not solved</source>
        <translation>Le client dit que ce n’est pas résolu</translation>
    </message>
    <message>
        <source>The customer said it is solved</source>
        <translation>Le client dit que c’est résolu</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Sujet : %1</translation>
    </message>
    <message>
        <source>Conversation began</source>
        <translation>Début de la conversation</translation>
    </message>
    <message>
        <source>App store</source>
        <translation>Boutique d’applications</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Chat limit</source>
        <translation>Limite de chats</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::XlsxExport</name>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Conversations that began in the period, calls that never reached the queue in earnest (phantoms) included.</source>
        <translation>Conversations commencées dans la période, y compris les appels qui n’ont jamais vraiment atteint la file (fantômes).</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the first message of an agent that answers the customer&apos;s first message (hotline: to the call being answered); contacts without such an answer are left out and shown by the sample.</source>
        <translation>Temps médian entre le début d’un contact et le premier message d’un agent qui répond au premier message du client (téléphone : jusqu’au décroché) ; les contacts sans cette réponse sont exclus et visibles par l’échantillon.</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Le temps dans lequel neuf contacts sur dix auxquels un humain a répondu ont eu cette réponse, depuis le début du contact ; les contacts sans réponse sont exclus.</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message (hotline: from the beginning of the call) to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>Temps médian entre le premier message du client (téléphone : le début de l’appel) et la première réponse d’un bot ou d’un humain ; les contacts sans réponse sont exclus.</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered; abandoned ones are left out.</source>
        <translation>Temps médian entre le début d’un contact et sa dernière clôture (le dernier message, s’il a été clos parce que plus personne n’écrivait), sur les contacts clos dans la période auxquels un bot ou un humain avait répondu ; les abandons sont exclus.</translation>
    </message>
    <message>
        <source>Ratings of 4 or 5 among all ratings; a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>Notes de 4 ou 5 parmi toutes les notes ; un contact compte une fois, avec sa dernière note, dans la période où elle a été demandée ; les étoiles des avis sur l’application sont exclues.</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer, among all contacts that began in the period; coming back to it takes a contact out until it ends again; phantoms are left out.</source>
        <translation>Contacts auxquels le bot a répondu et qui se sont terminés sans transmission, file ni humain, confirmés comme résolus ou laissés en silence après une réponse, parmi tous les contacts commencés dans la période ; un retour exclut le contact jusqu’à sa nouvelle fin ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Contacts that met a bot and ended without a hand-over, a queue or a person, whether solved or given up, among all contacts that began in the period; phantoms are left out.</source>
        <translation>Contacts accueillis par un bot et terminés sans transmission, file ni humain, résolus ou abandonnés, parmi tous les contacts commencés dans la période ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Contacts that the bot handed to people, for another reason than a limit, among those it was involved in.</source>
        <translation>Contacts que le bot a transmis à des humains pour une autre raison qu’une limite, parmi ceux auxquels il a pris part.</translation>
    </message>
    <message>
        <source>Contacts moved to another agent or queue after an agent had them, however often, among those that a person joined; a hand-over from bot to people is no transfer.</source>
        <translation>Contacts passés à un autre agent ou à une autre file après qu’un agent les a eus, quel que soit le nombre de fois, parmi ceux qu’un humain a rejoints ; une transmission du bot aux humains n’est pas un transfert.</translation>
    </message>
    <message>
        <source>Visits to a queue that ended with the customer leaving or falling silent, among those and the visits that an agent answered; those still waiting are left out, and no wait is too short to count.</source>
        <translation>Passages en file terminés par le départ ou le silence du client, parmi ceux-ci et ceux auxquels un agent a répondu ; ceux qui attendent encore sont exclus et aucune attente n’est trop courte pour compter.</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target (phone 20 s, web chat 60 s, messengers 5 min, social media 1 h, mail and reviews 4 h, others 60 s) among those answered; abandoned ones are left out.</source>
        <translation>Passages en file traités dans la cible du canal (téléphone 20 s, chat 60 s, messageries 5 min, réseaux sociaux 1 h, e-mail et avis 4 h, autres 60 s) parmi ceux traités ; les abandons sont exclus.</translation>
    </message>
    <message>
        <source>Contacts that stand in a queue at this moment, in all channels.</source>
        <translation>Contacts qui se trouvent en ce moment dans une file, tous canaux confondus.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>First response by a person, median</source>
        <translation>Première réponse humaine, médiane</translation>
    </message>
    <message>
        <source>First response by a person, 90 % within</source>
        <translation>Première réponse humaine, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>First response by a person, mean</source>
        <translation>Première réponse humaine, moyenne</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to the first answer of a person; unanswered ones are left out.</source>
        <translation>Temps moyen entre le début d’un contact et la première réponse d’un humain ; les contacts sans réponse sont exclus.</translation>
    </message>
    <message>
        <source>First response by a person, 99 % within</source>
        <translation>Première réponse humaine, 99 % dans ce délai</translation>
    </message>
    <message>
        <source>The time within which 99 of 100 contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Le temps dans lequel 99 contacts sur 100 auxquels un humain a répondu ont eu cette réponse, depuis le début du contact ; les contacts sans réponse sont exclus.</translation>
    </message>
    <message>
        <source>First response after the hand-over, median</source>
        <translation>Première réponse après la transmission, médiane</translation>
    </message>
    <message>
        <source>Median time from the moment a person was first wanted (handed over, or queued) to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>Temps médian entre le moment où un humain a été nécessaire pour la première fois (transmission ou mise en file) et le premier message d’un agent ; les contacts auxquels aucun agent n’a écrit sont exclus et visibles par l’échantillon.</translation>
    </message>
    <message>
        <source>First response after the hand-over, 90 % within</source>
        <translation>Première réponse après la transmission, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>Le temps dans lequel neuf contacts sur dix auxquels un agent a écrit ont eu son premier message, depuis le moment où un humain a été nécessaire pour la première fois.</translation>
    </message>
    <message>
        <source>First response after the hand-over, mean</source>
        <translation>Première réponse après la transmission, moyenne</translation>
    </message>
    <message>
        <source>Mean time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out.</source>
        <translation>Temps moyen entre le moment où un humain a été nécessaire pour la première fois et le premier message d’un agent ; les contacts auxquels aucun agent n’a écrit sont exclus.</translation>
    </message>
    <message>
        <source>First response by a person in business hours, median</source>
        <translation>Première réponse humaine en heures ouvrées, médiane</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to the first answer of a person; time outside business hours is taken off, and all of it counts where none are set.</source>
        <translation>Temps ouvré médian entre le début d’un contact et la première réponse d’un humain ; le temps hors heures ouvrées est retiré, et tout le temps compte là où elles ne sont pas définies.</translation>
    </message>
    <message>
        <source>First response by a person in business hours, 90 % within</source>
        <translation>Première réponse humaine en heures ouvrées, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that a person answered had that answer, from the beginning of the contact; unanswered ones are left out.</source>
        <translation>Le temps ouvré dans lequel neuf contacts sur dix auxquels un humain a répondu ont eu cette réponse, depuis le début du contact ; les contacts sans réponse sont exclus.</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, median</source>
        <translation>Première réponse après la transmission en heures ouvrées, médiane</translation>
    </message>
    <message>
        <source>Median business time from the moment a person was first wanted to the first message of an agent; contacts no agent has written to are left out and shown by the sample.</source>
        <translation>Temps ouvré médian entre le moment où un humain a été nécessaire pour la première fois et le premier message d’un agent ; les contacts auxquels aucun agent n’a écrit sont exclus et visibles par l’échantillon.</translation>
    </message>
    <message>
        <source>First response after the hand-over in business hours, 90 % within</source>
        <translation>Première réponse après la transmission en heures ouvrées, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The business time within which nine of ten contacts that an agent wrote to had his first message, from the moment a person was first wanted.</source>
        <translation>Le temps ouvré dans lequel neuf contacts sur dix auxquels un agent a écrit ont eu son premier message, depuis le moment où un humain a été nécessaire pour la première fois.</translation>
    </message>
    <message>
        <source>Began outside business hours</source>
        <translation>Commencés hors heures ouvrées</translation>
    </message>
    <message>
        <source>Contacts that began outside the business hours of their brand, among all; the others began within them, and where none are set all did.</source>
        <translation>Contacts commencés hors des heures ouvrées de leur marque, parmi tous ; les autres ont commencé pendant celles-ci, et là où elles ne sont pas définies, tous.</translation>
    </message>
    <message>
        <source>First response from the assignment, median</source>
        <translation>Première réponse depuis l’attribution, médiane</translation>
    </message>
    <message>
        <source>Median time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>Temps médian entre l’attribution d’un contact à un agent et son premier message dans ce contact, chaque attribution étant comptée ; les attributions sans message et les appels sont exclus.</translation>
    </message>
    <message>
        <source>First response from the assignment, mean</source>
        <translation>Première réponse depuis l’attribution, moyenne</translation>
    </message>
    <message>
        <source>Mean time from a contact being given to an agent to his first message in it, each assignment counted; assignments without a message are left out, and calls.</source>
        <translation>Temps moyen entre l’attribution d’un contact à un agent et son premier message dans ce contact, chaque attribution étant comptée ; les attributions sans message et les appels sont exclus.</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Jamais de réponse</translation>
    </message>
    <message>
        <source>Ended contacts that no agent wrote to, among all that wanted a person (handed over, or queued).</source>
        <translation>Contacts terminés auxquels aucun agent n’a écrit, parmi tous ceux pour lesquels un humain était nécessaire (transmission ou mise en file).</translation>
    </message>
    <message>
        <source>First response by anyone, median</source>
        <translation>Première réponse (tous), médiane</translation>
    </message>
    <message>
        <source>First response by anyone, 90 % within</source>
        <translation>Première réponse (tous), 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The time within which nine of ten contacts that were answered at all had the first reply by bot or person, from the customer&apos;s first message.</source>
        <translation>Le temps dans lequel neuf contacts sur dix ayant eu une réponse quelconque ont eu la première réponse d’un bot ou d’un humain, depuis le premier message du client.</translation>
    </message>
    <message>
        <source>First response by anyone, mean</source>
        <translation>Première réponse (tous), moyenne</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the first reply to it by bot or person; unanswered ones are left out.</source>
        <translation>Temps moyen entre le premier message du client et la première réponse d’un bot ou d’un humain à ce message ; les contacts sans réponse sont exclus.</translation>
    </message>
    <message>
        <source>Reply, median</source>
        <translation>Réponse, médiane</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, each exchange counted: from his first message that nothing has answered yet, or from being handed over or queued, to the next message of an agent, or of the bot until a person is wanted; greetings and hand-overs are no replies, what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Temps médian pendant lequel le client attend une réponse, chaque échange étant compté : de son premier message auquel rien n’a encore répondu, ou de la transmission ou de la mise en file, jusqu’au message suivant d’un agent, ou du bot tant qu’un humain n’est pas nécessaire ; les salutations et les transmissions ne sont pas des réponses, et ce à quoi personne n’avait répondu à la clôture du contact est exclu, ainsi que les appels.</translation>
    </message>
    <message>
        <source>Reply, 90 % within</source>
        <translation>Réponse, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that bot or person answered were answered; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Le temps dans lequel neuf échanges sur dix auxquels un bot ou un humain a répondu ont eu leur réponse ; ce à quoi personne n’avait répondu à la clôture du contact est exclu, ainsi que les appels.</translation>
    </message>
    <message>
        <source>Reply, mean</source>
        <translation>Réponse, moyenne</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply of bot or person, each exchange counted; what nobody had answered when the contact was closed is left out, and calls.</source>
        <translation>Temps moyen pendant lequel le client attend une réponse d’un bot ou d’un humain, chaque échange étant compté ; ce à quoi personne n’avait répondu à la clôture du contact est exclu, ainsi que les appels.</translation>
    </message>
    <message>
        <source>Reply of a person, median</source>
        <translation>Réponse humaine, médiane</translation>
    </message>
    <message>
        <source>Median time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>Temps médian pendant lequel le client attend une réponse, sur les échanges auxquels un agent a répondu ; les appels sont exclus.</translation>
    </message>
    <message>
        <source>Reply of a person, 90 % within</source>
        <translation>Réponse humaine, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The time within which nine of ten exchanges that an agent answered were answered; calls are left out.</source>
        <translation>Le temps dans lequel neuf échanges sur dix auxquels un agent a répondu ont eu leur réponse ; les appels sont exclus.</translation>
    </message>
    <message>
        <source>Reply of a person, mean</source>
        <translation>Réponse humaine, moyenne</translation>
    </message>
    <message>
        <source>Mean time the customer waits for a reply, over the exchanges that an agent answered; calls are left out.</source>
        <translation>Temps moyen pendant lequel le client attend une réponse, sur les échanges auxquels un agent a répondu ; les appels sont exclus.</translation>
    </message>
    <message>
        <source>Left without a reply</source>
        <translation>Laissés sans réponse</translation>
    </message>
    <message>
        <source>Exchanges that nobody had answered when the contact was closed, a last word of thanks among them, among all exchanges that ended; a contact ends as solved without one, and calls are left out.</source>
        <translation>Échanges auxquels personne n’avait répondu à la clôture du contact, y compris un dernier mot de remerciement, parmi tous les échanges terminés ; un contact se termine comme résolu sans un tel échange, et les appels sont exclus.</translation>
    </message>
    <message>
        <source>Target kept</source>
        <translation>Cible tenue</translation>
    </message>
    <message>
        <source>Ended contacts in which the first message of an agent (calls: the answer) came within the channel&apos;s target from the moment a person was first wanted, among all ended ones that wanted a person; those no agent wrote to have missed it.</source>
        <translation>Contacts terminés dans lesquels le premier message d’un agent (appels : le décroché) est venu dans la cible du canal depuis le moment où un humain a été nécessaire pour la première fois, parmi tous ceux terminés pour lesquels un humain était nécessaire ; ceux auxquels aucun agent n’a écrit l’ont manquée.</translation>
    </message>
    <message>
        <source>Open, target kept so far</source>
        <translation>Ouverts, cible tenue jusqu’ici</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came within the channel&apos;s target or has not come yet.</source>
        <translation>Contacts commencés dans la période pour lesquels un humain est nécessaire et qui sont ouverts, dans lesquels le premier message d’un agent est venu dans la cible du canal ou n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Open, target missed</source>
        <translation>Ouverts, cible manquée</translation>
    </message>
    <message>
        <source>Contacts begun in the period that want a person and are open, in which the first message of an agent came after the channel&apos;s target.</source>
        <translation>Contacts commencés dans la période pour lesquels un humain est nécessaire et qui sont ouverts, dans lesquels le premier message d’un agent est venu après la cible du canal.</translation>
    </message>
    <message>
        <source>Window to write missed</source>
        <translation>Fenêtre d’écriture manquée</translation>
    </message>
    <message>
        <source>Exchanges that were answered, or closed without an answer, 24 hours or more after the customer&apos;s last message, when the platform lets nobody write any more, among all that ended on Messenger, Instagram and WhatsApp.</source>
        <translation>Échanges qui ont eu une réponse, ou ont été clos sans réponse, 24 heures ou plus après le dernier message du client, quand la plateforme ne laisse plus personne écrire, parmi tous ceux terminés sur Messenger, Instagram et WhatsApp.</translation>
    </message>
    <message>
        <source>Reviews answered</source>
        <translation>Avis avec réponse</translation>
    </message>
    <message>
        <source>Reviews of an app that bot or person replied to, among all written ones begun in the period.</source>
        <translation>Avis sur une application auxquels un bot ou un humain a répondu, parmi tous les avis écrits commencés dans la période.</translation>
    </message>
    <message>
        <source>Time to resolution, median</source>
        <translation>Temps de résolution, médiane</translation>
    </message>
    <message>
        <source>Time to resolution, mean</source>
        <translation>Temps de résolution, moyenne</translation>
    </message>
    <message>
        <source>Mean time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over answered contacts closed in the period; abandoned ones are left out.</source>
        <translation>Temps moyen entre le début d’un contact et sa dernière clôture (le dernier message, s’il a été clos parce que plus personne n’écrivait), sur les contacts avec réponse clos dans la période ; les abandons sont exclus.</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, median</source>
        <translation>Temps de résolution en heures ouvrées, médiane</translation>
    </message>
    <message>
        <source>Median business time from the beginning of a contact to its last close (to the last message, when it was closed because nobody wrote any more), over contacts closed in the period that bot or person had answered.</source>
        <translation>Temps ouvré médian entre le début d’un contact et sa dernière clôture (le dernier message, s’il a été clos parce que plus personne n’écrivait), sur les contacts clos dans la période auxquels un bot ou un humain avait répondu.</translation>
    </message>
    <message>
        <source>Time to resolution in business hours, 90 % within</source>
        <translation>Temps de résolution en heures ouvrées, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The business time within which nine of ten answered contacts closed in the period were resolved, from the beginning of the contact.</source>
        <translation>Le temps ouvré dans lequel neuf contacts sur dix avec réponse clos dans la période ont été résolus, depuis le début du contact.</translation>
    </message>
    <message>
        <source>Time to first resolution, median</source>
        <translation>Temps jusqu’à la première résolution, médiane</translation>
    </message>
    <message>
        <source>Median time from the beginning of a contact to the end of the first stretch in which it was open, whether it was opened again or not, over contacts that bot or person had answered.</source>
        <translation>Temps médian entre le début d’un contact et la fin de la première phase où il était ouvert, qu’il ait été rouvert ou non, sur les contacts auxquels un bot ou un humain avait répondu.</translation>
    </message>
    <message>
        <source>Time open, median</source>
        <translation>Temps d’ouverture, médiane</translation>
    </message>
    <message>
        <source>Median of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>Médiane de tout le temps pendant lequel un contact était ouvert, sans le temps où il est resté clos, sur les contacts avec réponse clos dans la période.</translation>
    </message>
    <message>
        <source>Time open, mean</source>
        <translation>Temps d’ouverture, moyenne</translation>
    </message>
    <message>
        <source>Mean of all the time a contact was open, without the time it lay closed, over answered contacts closed in the period.</source>
        <translation>Moyenne de tout le temps pendant lequel un contact était ouvert, sans le temps où il est resté clos, sur les contacts avec réponse clos dans la période.</translation>
    </message>
    <message>
        <source>Solved by one person at once</source>
        <translation>Résolus d’emblée par une seule personne</translation>
    </message>
    <message>
        <source>Contacts closed once and by one agent alone, among the closed ones that a person joined.</source>
        <translation>Contacts clos une seule fois et par un seul agent, parmi les contacts clos qu’un humain a rejoints.</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>Clients satisfaits</translation>
    </message>
    <message>
        <source>Satisfaction, mean</source>
        <translation>Satisfaction, moyenne</translation>
    </message>
    <message>
        <source>Mean of all ratings from 1 (bad) to 5 (good); a contact counts once, with its latest rating, in the period in which it was asked to rate; stars of app reviews are left out.</source>
        <translation>Moyenne de toutes les notes de 1 (mauvais) à 5 (bon) ; un contact compte une fois, avec sa dernière note, dans la période où elle a été demandée ; les étoiles des avis sur l’application sont exclues.</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>Réponses aux enquêtes</translation>
    </message>
    <message>
        <source>Contacts that gave a rating among those asked for one in the period.</source>
        <translation>Contacts ayant donné une note parmi ceux auxquels elle a été demandée dans la période.</translation>
    </message>
    <message>
        <source>Resolved automatically</source>
        <translation>Résolus automatiquement</translation>
    </message>
    <message>
        <source>Resolved of what the bot tried</source>
        <translation>Résolus parmi ceux que le bot a essayés</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot was involved in.</source>
        <translation>Contacts résolus automatiquement (confirmés, ou laissés en silence après une réponse) parmi ceux auxquels le bot a pris part.</translation>
    </message>
    <message>
        <source>Resolved and confirmed</source>
        <translation>Résolus et confirmés</translation>
    </message>
    <message>
        <source>Contacts resolved automatically in which the customer said so, among those the bot was involved in; silence is left out.</source>
        <translation>Contacts résolus automatiquement dans lesquels le client l’a dit, parmi ceux auxquels le bot a pris part ; le silence est exclu.</translation>
    </message>
    <message>
        <source>Resolved for good</source>
        <translation>Résolus pour de bon</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close, among all resolved automatically; the last 7 days are not judged to the end.</source>
        <translation>Contacts résolus automatiquement sans autre contact du même client sur le même sujet, quel que soit le canal, sous 7 jours après la clôture, parmi tous ceux résolus automatiquement ; les 7 derniers jours ne sont pas jugés jusqu’au bout.</translation>
    </message>
    <message>
        <source>Resolved for good of all closed</source>
        <translation>Résolus pour de bon parmi tous les clos</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days among all closed in the period (rate of automated resolution); the last 7 days are not judged to the end.</source>
        <translation>Contacts résolus automatiquement sans retour sur le sujet sous 7 jours parmi tous ceux clos dans la période (taux de résolution automatisée) ; les 7 derniers jours ne sont pas jugés jusqu’au bout.</translation>
    </message>
    <message>
        <source>Came back on the same channel</source>
        <translation>Revenus sur le même canal</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on the same channel, among all resolved automatically.</source>
        <translation>Contacts résolus automatiquement dont le client est revenu sur le sujet sous 7 jours sur le même canal, parmi tous ceux résolus automatiquement.</translation>
    </message>
    <message>
        <source>Came back on another channel</source>
        <translation>Revenus sur un autre canal</translation>
    </message>
    <message>
        <source>Contacts resolved automatically whose customer came back on the topic within 7 days on another channel, among all resolved automatically.</source>
        <translation>Contacts résolus automatiquement dont le client est revenu sur le sujet sous 7 jours sur un autre canal, parmi tous ceux résolus automatiquement.</translation>
    </message>
    <message>
        <source>Kept from the queue</source>
        <translation>Tenus hors de la file</translation>
    </message>
    <message>
        <source>Contained by the bot</source>
        <translation>Retenus par le bot</translation>
    </message>
    <message>
        <source>Ended contacts that no person joined among the ended contacts in which the bot did more than greet; it includes those who gave up, so it is no resolution.</source>
        <translation>Contacts terminés qu’aucun humain n’a rejoints parmi les contacts terminés dans lesquels le bot a fait plus que saluer ; ceux qui ont abandonné en font partie : ce n’est pas une résolution.</translation>
    </message>
    <message>
        <source>Bot involved</source>
        <translation>Participation du bot</translation>
    </message>
    <message>
        <source>Contacts in which the bot said more than a greeting, or handed over by itself, among all contacts that began in the period; phantoms are left out.</source>
        <translation>Contacts dans lesquels le bot a dit plus qu’un bonjour, ou a transmis de lui-même, parmi tous les contacts commencés dans la période ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Answered by the bot</source>
        <translation>Réponse du bot</translation>
    </message>
    <message>
        <source>Contacts with at least one substantive answer of the bot among those it was involved in.</source>
        <translation>Contacts avec au moins une réponse de fond du bot parmi ceux auxquels il a pris part.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passés à un humain</translation>
    </message>
    <message>
        <source>Handed over: asked for a person</source>
        <translation>Passés à un humain : demande d’un humain</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer wanted a person.</source>
        <translation>Contacts cédés une première fois parce que le client voulait un humain.</translation>
    </message>
    <message>
        <source>Handed over: not understood</source>
        <translation>Passés à un humain : non compris</translation>
    </message>
    <message>
        <source>Contacts first let go because the bot did not understand.</source>
        <translation>Contacts cédés une première fois parce que le bot n’a pas compris.</translation>
    </message>
    <message>
        <source>Handed over: sensitive</source>
        <translation>Passés à un humain : sujet sensible</translation>
    </message>
    <message>
        <source>Contacts first let go because they touched a sensitive topic.</source>
        <translation>Contacts cédés une première fois parce qu’ils touchaient un sujet sensible.</translation>
    </message>
    <message>
        <source>Handed over: not solved</source>
        <translation>Passés à un humain : non résolu</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer said it was not solved.</source>
        <translation>Contacts cédés une première fois parce que le client a dit que ce n’était pas résolu.</translation>
    </message>
    <message>
        <source>Handed over: by rule</source>
        <translation>Passés à un humain : par règle</translation>
    </message>
    <message>
        <source>Contacts first let go because the script or a rule on customers says so.</source>
        <translation>Contacts cédés une première fois parce que le script ou une règle sur les clients le prévoit.</translation>
    </message>
    <message>
        <source>Handed over: growing anger</source>
        <translation>Passés à un humain : colère croissante</translation>
    </message>
    <message>
        <source>Contacts first let go because the customer was getting angry.</source>
        <translation>Contacts cédés une première fois parce que le client se mettait en colère.</translation>
    </message>
    <message>
        <source>Handed over: limits</source>
        <translation>Passés à un humain : limites</translation>
    </message>
    <message>
        <source>Contacts first let go because of a limit of the bot.</source>
        <translation>Contacts cédés une première fois à cause d’une limite du bot.</translation>
    </message>
    <message>
        <source>Handed over: no bot</source>
        <translation>Passés à un humain : aucun bot</translation>
    </message>
    <message>
        <source>Contacts that went to people because no bot served them.</source>
        <translation>Contacts allés à des humains parce qu’aucun bot ne les servait.</translation>
    </message>
    <message>
        <source>Handed over: a person joined</source>
        <translation>Passés à un humain : un humain a rejoint</translation>
    </message>
    <message>
        <source>Contacts first let go because a person joined of their own accord.</source>
        <translation>Contacts cédés une première fois parce qu’un humain a rejoint de son propre chef.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>Tournent en rond</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles, among those the bot was involved in.</source>
        <translation>Contacts cédés une première fois parce que le bot et le client tournaient en rond, parmi ceux auxquels le bot a pris part.</translation>
    </message>
    <message>
        <source>Handed over: in circles</source>
        <translation>Passés à un humain : tournent en rond</translation>
    </message>
    <message>
        <source>Contacts first let go because bot and customer went in circles.</source>
        <translation>Contacts cédés une première fois parce que le bot et le client tournaient en rond.</translation>
    </message>
    <message>
        <source>Lost in circles, mean</source>
        <translation>Perdu à tourner en rond, moyenne</translation>
    </message>
    <message>
        <source>Mean time from the customer&apos;s first message to the bot letting go because they went in circles, over the contacts first let go for that; where in it the circle began is not known.</source>
        <translation>Temps moyen entre le premier message du client et le moment où le bot a cédé parce qu’ils tournaient en rond, sur les contacts cédés une première fois pour cela ; on ne sait pas où, dans ce temps, ils ont commencé à tourner en rond.</translation>
    </message>
    <message>
        <source>Told how long it takes, median</source>
        <translation>Annonce du délai de réponse, médiane</translation>
    </message>
    <message>
        <source>Median time from the customer&apos;s first message to the first message that says when an answer comes; contacts not told are left out.</source>
        <translation>Temps médian entre le premier message du client et le premier message qui dit quand une réponse viendra ; les contacts sans cette annonce sont exclus.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesse tenue</translation>
    </message>
    <message>
        <source>Contacts in which an agent wrote within the time the customer was first told, among those told a time in which an agent wrote or which ended.</source>
        <translation>Contacts dans lesquels un agent a écrit dans le délai annoncé en premier au client, parmi ceux avec un délai annoncé dans lesquels un agent a écrit ou qui se sont terminés.</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Question posée deux fois</translation>
    </message>
    <message>
        <source>Contacts that began while another of the same customer on the same topic was open, among all that began in the period; phantoms are left out.</source>
        <translation>Contacts commencés alors qu’un autre du même client sur le même sujet était ouvert, parmi tous ceux commencés dans la période ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Wrote before</source>
        <translation>Client ayant déjà écrit</translation>
    </message>
    <message>
        <source>Contacts whose customer had begun another, on any topic and channel, in the 28 days before, among all that began in the period; phantoms are left out.</source>
        <translation>Contacts dont le client en avait commencé un autre, quels que soient le sujet et le canal, dans les 28 jours précédents, parmi tous ceux commencés dans la période ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Contacts of a customer in 28 days</source>
        <translation>Contacts d’un client en 28 jours</translation>
    </message>
    <message>
        <source>How many contacts the customer of a contact had begun in the 28 days up to it, it included, on the mean over all that began in the period; phantoms are left out, but for those that count as earlier ones.</source>
        <translation>Combien de contacts le client d’un contact avait commencés dans les 28 jours jusqu’à celui-ci, lui compris, en moyenne sur tous ceux commencés dans la période ; les fantômes sont exclus, sauf ceux qui comptent comme antérieurs.</translation>
    </message>
    <message>
        <source>Ladder: arrived</source>
        <translation>Échelle : arrivés</translation>
    </message>
    <message>
        <source>Contacts that began in the period; phantoms are left out.</source>
        <translation>Contacts commencés dans la période ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Ladder: a bot stood ready</source>
        <translation>Échelle : un bot était prêt</translation>
    </message>
    <message>
        <source>Contacts begun in the period on a channel and of a brand that a bot served.</source>
        <translation>Contacts commencés dans la période sur un canal et pour une marque qu’un bot servait.</translation>
    </message>
    <message>
        <source>Ladder: the bot tried</source>
        <translation>Échelle : le bot a essayé</translation>
    </message>
    <message>
        <source>Contacts begun in the period in which the bot said more than a greeting, or handed over by itself.</source>
        <translation>Contacts commencés dans la période dans lesquels le bot a dit plus qu’un bonjour, ou a transmis de lui-même.</translation>
    </message>
    <message>
        <source>Ladder: the bot answered</source>
        <translation>Échelle : le bot a répondu</translation>
    </message>
    <message>
        <source>Contacts begun in the period with at least one substantive answer of the bot.</source>
        <translation>Contacts commencés dans la période avec au moins une réponse de fond du bot.</translation>
    </message>
    <message>
        <source>Ladder: no person joined</source>
        <translation>Échelle : sans humain</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a person, those who gave up included.</source>
        <translation>Contacts commencés dans la période auxquels le bot a répondu et qui se sont terminés sans humain, y compris ceux qui ont abandonné.</translation>
    </message>
    <message>
        <source>Ladder: resolved</source>
        <translation>Échelle : résolus</translation>
    </message>
    <message>
        <source>Contacts begun in the period that the bot answered and that ended without a hand-over, a queue or a person, confirmed as solved or left in silence after an answer.</source>
        <translation>Contacts commencés dans la période auxquels le bot a répondu et qui se sont terminés sans transmission, file ni humain, confirmés comme résolus ou laissés en silence après une réponse.</translation>
    </message>
    <message>
        <source>Ladder: resolved and confirmed</source>
        <translation>Échelle : résolus et confirmés</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically in which the customer said so.</source>
        <translation>Contacts commencés dans la période et résolus automatiquement dans lesquels le client l’a dit.</translation>
    </message>
    <message>
        <source>Ladder: lasting</source>
        <translation>Échelle : durables</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically without another of the same customer on the same topic on any channel within 7 days of the close.</source>
        <translation>Contacts commencés dans la période et résolus automatiquement sans autre contact du même client sur le même sujet, quel que soit le canal, sous 7 jours après la clôture.</translation>
    </message>
    <message>
        <source>Ladder: came back</source>
        <translation>Échelle : revenus</translation>
    </message>
    <message>
        <source>Contacts begun in the period and resolved automatically whose customer came back on the topic within 7 days of the close, on any channel.</source>
        <translation>Contacts commencés dans la période et résolus automatiquement dont le client est revenu sur le sujet sous 7 jours après la clôture, quel que soit le canal.</translation>
    </message>
    <message>
        <source>Solved by the bot, as publishers count</source>
        <translation>Résolus par le bot, comme comptent ceux qui publient</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person among those it answered; those who gave up are in it.</source>
        <translation>Contacts auxquels le bot a répondu et qui se sont terminés sans humain parmi ceux auxquels il a répondu ; ceux qui ont abandonné en font partie.</translation>
    </message>
    <message>
        <source>Resolved of what the bot answered</source>
        <translation>Résolus parmi ceux auxquels le bot a répondu</translation>
    </message>
    <message>
        <source>Contacts resolved automatically (confirmed, or left in silence after an answer) among those the bot answered.</source>
        <translation>Contacts résolus automatiquement (confirmés, ou laissés en silence après une réponse) parmi ceux auxquels le bot a répondu.</translation>
    </message>
    <message>
        <source>Contained of what a bot stood ready for</source>
        <translation>Retenus parmi ceux pour lesquels un bot était prêt</translation>
    </message>
    <message>
        <source>Contacts that the bot answered and that ended without a person, those who gave up included, among those that a bot stood ready for.</source>
        <translation>Contacts auxquels le bot a répondu et qui se sont terminés sans humain, y compris ceux qui ont abandonné, parmi ceux pour lesquels un bot était prêt.</translation>
    </message>
    <message>
        <source>Lasting of the resolved</source>
        <translation>Durables parmi les résolus</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all resolved automatically that began in the period.</source>
        <translation>Contacts résolus automatiquement sans retour sur le sujet sous 7 jours après la clôture parmi tous ceux résolus automatiquement commencés dans la période.</translation>
    </message>
    <message>
        <source>Lasting of what a bot stood ready for</source>
        <translation>Durables parmi ceux pour lesquels un bot était prêt</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among those that a bot stood ready for.</source>
        <translation>Contacts résolus automatiquement sans retour sur le sujet sous 7 jours après la clôture parmi ceux pour lesquels un bot était prêt.</translation>
    </message>
    <message>
        <source>Lasting of all that arrived</source>
        <translation>Durables parmi tous les arrivés</translation>
    </message>
    <message>
        <source>Contacts resolved automatically without a return on the topic within 7 days of the close among all contacts that began in the period; phantoms are left out.</source>
        <translation>Contacts résolus automatiquement sans retour sur le sujet sous 7 jours après la clôture parmi tous les contacts commencés dans la période ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transférés</translation>
    </message>
    <message>
        <source>Abandoned in the queue</source>
        <translation>Abandonnés dans la file</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Traités à temps</translation>
    </message>
    <message>
        <source>Answered in time, leaving counts as missed</source>
        <translation>Traités à temps, un départ compte comme manqué</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>Passages en file traités dans la cible du canal parmi ceux traités et ceux abandonnés.</translation>
    </message>
    <message>
        <source>Answered in time, leaving at once left out</source>
        <translation>Traités à temps, départs immédiats exclus</translation>
    </message>
    <message>
        <source>Visits to a queue answered within the channel&apos;s target among those answered and those abandoned after more than 5 seconds.</source>
        <translation>Passages en file traités dans la cible du canal parmi ceux traités et ceux abandonnés après plus de 5 secondes.</translation>
    </message>
    <message>
        <source>Answered in time, leaving within it counts as met</source>
        <translation>Traités à temps, un départ dans la cible compte comme tenu</translation>
    </message>
    <message>
        <source>Visits to a queue answered or abandoned within the channel&apos;s target among those answered and those abandoned.</source>
        <translation>Passages en file traités ou abandonnés dans la cible du canal parmi ceux traités et ceux abandonnés.</translation>
    </message>
    <message>
        <source>Answered of those queued</source>
        <translation>Traités parmi les passages en file</translation>
    </message>
    <message>
        <source>Visits to a queue that an agent answered among all that ended, those solved or closed while waiting included.</source>
        <translation>Passages en file auxquels un agent a répondu parmi tous ceux terminés, y compris ceux résolus ou clos pendant l’attente.</translation>
    </message>
    <message>
        <source>Wait in the queue, mean</source>
        <translation>Attente en file, moyenne</translation>
    </message>
    <message>
        <source>Mean wait of the visits to a queue that an agent answered, those answered at once included; abandoned ones are left out.</source>
        <translation>Attente moyenne des passages en file auxquels un agent a répondu, y compris ceux auxquels il a répondu aussitôt ; les abandons sont exclus.</translation>
    </message>
    <message>
        <source>Wait in the queue, median</source>
        <translation>Attente en file, médiane</translation>
    </message>
    <message>
        <source>Median wait of the visits to a queue that an agent answered; abandoned ones are left out.</source>
        <translation>Attente médiane des passages en file auxquels un agent a répondu ; les abandons sont exclus.</translation>
    </message>
    <message>
        <source>Wait in the queue, 90 % within</source>
        <translation>Attente en file, 90 % dans ce délai</translation>
    </message>
    <message>
        <source>The wait that nine of ten answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>L’attente que neuf passages en file traités sur dix n’ont pas dépassée ; les abandons sont exclus.</translation>
    </message>
    <message>
        <source>Wait in the queue, 99 % within</source>
        <translation>Attente en file, 99 % dans ce délai</translation>
    </message>
    <message>
        <source>The wait that 99 of 100 answered visits to a queue did not exceed; abandoned ones are left out.</source>
        <translation>L’attente que 99 passages en file traités sur 100 n’ont pas dépassée ; les abandons sont exclus.</translation>
    </message>
    <message>
        <source>Wait before leaving, mean</source>
        <translation>Attente avant le départ, moyenne</translation>
    </message>
    <message>
        <source>Mean time in the queue of those who left it or fell silent in it.</source>
        <translation>Temps moyen en file de ceux qui l’ont quittée ou s’y sont tus.</translation>
    </message>
    <message>
        <source>Handling time, mean</source>
        <translation>Temps de traitement, moyenne</translation>
    </message>
    <message>
        <source>Mean time in the hands of agents, all stretches of a contact added, over contacts closed in the period that an agent had.</source>
        <translation>Temps moyen entre les mains des agents, toutes les phases d’un contact additionnées, sur les contacts clos dans la période qu’un agent a eus.</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Servis par des personnes</translation>
    </message>
    <message>
        <source>Contacts begun in the period that a person joined.</source>
        <translation>Contacts commencés dans la période qu’un humain a rejoints.</translation>
    </message>
    <message>
        <source>Entered the queue</source>
        <translation>Entrés dans la file</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period.</source>
        <translation>Passages en file commencés dans la période.</translation>
    </message>
    <message>
        <source>Answered from the queue</source>
        <translation>Traités depuis la file</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and that an agent ended by answering.</source>
        <translation>Passages en file commencés dans la période qu’un agent a terminés en répondant.</translation>
    </message>
    <message>
        <source>Visits abandoned</source>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>Visits to a queue that began in the period and ended with the customer leaving or falling silent.</source>
        <translation>Passages en file commencés dans la période et terminés par le départ ou le silence du client.</translation>
    </message>
    <message>
        <source>Phantom calls</source>
        <translation>Appels fantômes</translation>
    </message>
    <message>
        <source>Contacts begun in the period that ended before they reached a queue in earnest; they count in contacts and in nothing else.</source>
        <translation>Contacts commencés dans la période qui se sont terminés avant d’avoir vraiment atteint une file ; ils comptent dans les contacts et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Contacts whose last close lies in the period.</source>
        <translation>Contacts dont la dernière clôture se situe dans la période.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverts</translation>
    </message>
    <message>
        <source>Contacts begun in the period that are open, so that each day&apos;s tells the age of the backlog.</source>
        <translation>Contacts commencés dans la période qui sont ouverts, de sorte que le nombre de chaque jour dit l’âge de l’encours.</translation>
    </message>
    <message>
        <source>Growth of the backlog</source>
        <translation>Croissance de l’encours</translation>
    </message>
    <message>
        <source>Contacts begun or opened again in the period less those closed in it, each time counted, which from the first contact on is how many were open at its end; phantoms are left out.</source>
        <translation>Contacts commencés ou rouverts dans la période moins ceux clos pendant celle-ci, chaque fois étant comptée, ce qui depuis le premier contact donne le nombre d’ouverts à la fin de la période ; les fantômes sont exclus.</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverts</translation>
    </message>
    <message>
        <source>Contacts that had been closed before among those whose last close lies in the period.</source>
        <translation>Contacts déjà clos auparavant parmi ceux dont la dernière clôture se situe dans la période.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Moves to another agent or queue, each counted, in contacts begun in the period.</source>
        <translation>Passages à un autre agent ou à une autre file, chacun étant compté, dans les contacts commencés dans la période.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes reçues</translation>
    </message>
    <message>
        <source>Contacts with a rating, in the period in which it was asked for; stars of app reviews are left out.</source>
        <translation>Contacts avec une note, dans la période où elle a été demandée ; les étoiles des avis sur l’application sont exclues.</translation>
    </message>
    <message>
        <source>Broken clocks</source>
        <translation>Horloges déréglées</translation>
    </message>
    <message>
        <source>Durations left out of all figures because their end lies before their beginning, in contacts begun in the period.</source>
        <translation>Durées exclues de tous les chiffres parce que leur fin précède leur début, dans les contacts commencés dans la période.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Time that agents were online with at least one contact in their hands, among all the time they were online; who is away or signed out does not count, and by the team of the agent alone.</source>
        <translation>Temps où les agents étaient en ligne avec au moins un contact entre les mains, parmi tout le temps où ils étaient en ligne ; qui est absent ou déconnecté ne compte pas, et la répartition n’est que par équipe de l’agent.</translation>
    </message>
    <message>
        <source>Slots taken</source>
        <translation>Places occupées</translation>
    </message>
    <message>
        <source>Contacts in the hands of agents who were online, up to each one&apos;s limit, among all that their limits allowed, each for as long as it lasted; contacts beyond a limit are left out.</source>
        <translation>Contacts entre les mains d’agents qui étaient en ligne, jusqu’à la limite de chacun, parmi tous ceux que leurs limites permettaient, chacun pour le temps qu’il a duré ; les contacts au-delà d’une limite sont exclus.</translation>
    </message>
    <message>
        <source>Contacts at once</source>
        <translation>Contacts à la fois</translation>
    </message>
    <message>
        <source>How many contacts agents who were online had in hand, on the mean over the time in which they had at least one.</source>
        <translation>Combien de contacts les agents qui étaient en ligne avaient entre les mains, en moyenne sur le temps où ils en avaient au moins un.</translation>
    </message>
    <message>
        <source>Away of the time signed in</source>
        <translation>Absence sur le temps connecté</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; the log knows no schedules, so paid time at which nobody was signed in is not in it.</source>
        <translation>Temps où les agents étaient absents parmi tout le temps où ils étaient connectés, absents ou en ligne ; le journal ne connaît pas les plannings, donc le temps payé où personne n’était connecté n’y est pas.</translation>
    </message>
    <message>
        <source>Time to publish, median</source>
        <translation>Temps jusqu’à la publication, médiane</translation>
    </message>
    <message>
        <source>Median time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft; how long it took to see that a change was needed is not in the log.</source>
        <translation>Temps médian entre le premier brouillon du script d’un bot depuis sa dernière publication et la suivante, pour tous ou en pilote, sur les publications de la période issues d’un brouillon ; le temps qu’il a fallu pour voir qu’un changement était nécessaire n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>Time to publish, mean</source>
        <translation>Temps jusqu’à la publication, moyenne</translation>
    </message>
    <message>
        <source>Mean time from the first draft of a bot&apos;s script since its last publication to the next one, for all or as a pilot, over the publications in the period that were made of a draft.</source>
        <translation>Temps moyen entre le premier brouillon du script d’un bot depuis sa dernière publication et la suivante, pour tous ou en pilote, sur les publications de la période issues d’un brouillon.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Adherence to shifts</source>
        <translation>Respect du planning</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts that passed, absence included; agents without shifts are left out, and time before their shifts were known.</source>
        <translation>Temps où les agents étaient en ligne pendant leurs vacations parmi tout le temps de leurs vacations écoulées, absences comprises ; les agents sans vacations sont exclus, ainsi que le temps où leurs vacations n’étaient pas encore connues.</translation>
    </message>
    <message>
        <source>Adherence, work outside of shifts counts as missed</source>
        <translation>Respect du planning, le travail hors vacation compte comme manqué</translation>
    </message>
    <message>
        <source>Time that agents were online within their shifts among all the time of their shifts and all the time they were online outside of them; agents without shifts are left out.</source>
        <translation>Temps où les agents étaient en ligne pendant leurs vacations parmi tout le temps de leurs vacations et tout le temps où ils étaient en ligne en dehors ; les agents sans vacations sont exclus.</translation>
    </message>
    <message>
        <source>Conformance to shifts</source>
        <translation>Conformité au planning</translation>
    </message>
    <message>
        <source>Time that agents with shifts were online, within their shifts or not, by the time of their shifts, so it may be more than 1; no data where no shift passed.</source>
        <translation>Temps où les agents ayant des vacations étaient en ligne, pendant celles-ci ou non, rapporté au temps de leurs vacations ; il peut donc dépasser 1 ; pas de données là où aucune vacation ne s’est écoulée.</translation>
    </message>
    <message>
        <source>Stars gained after the reply</source>
        <translation>Étoiles gagnées après la réponse</translation>
    </message>
    <message>
        <source>Stars of a review now less its stars before the first reply, on the mean over the reviews of an app begun in the period that were replied to and had stars before; one whose stars stayed is a 0.</source>
        <translation>Étoiles actuelles d’un avis moins ses étoiles avant la première réponse, en moyenne sur les avis sur une application commencés dans la période qui ont reçu une réponse et avaient déjà des étoiles ; un avis aux étoiles inchangées compte pour 0.</translation>
    </message>
    <message>
        <source>Stars changed after the reply</source>
        <translation>Étoiles modifiées après la réponse</translation>
    </message>
    <message>
        <source>Reviews of an app with other stars now than before the first reply, fewer or more, among those replied to that had stars before.</source>
        <translation>Avis sur une application dont les étoiles diffèrent de celles d’avant la première réponse, en moins ou en plus, parmi ceux qui ont reçu une réponse et avaient déjà des étoiles.</translation>
    </message>
    <message>
        <source>Time that agents were away among all the time they were signed in, away or online; paid time at which nobody was signed in is not in it.</source>
        <translation>Temps où les agents étaient absents parmi tout le temps où ils étaient connectés, absents ou en ligne ; le temps payé où personne n’était connecté n’y est pas.</translation>
    </message>
    <message>
        <source>Stars of reviews, mean</source>
        <translation>Étoiles des avis, moyenne</translation>
    </message>
    <message>
        <source>Mean of the stars, 1 to 5, that reviews of an app begun in the period have now; reviews without stars are left out.</source>
        <translation>Moyenne des étoiles, de 1 à 5, qu’ont maintenant les avis sur une application commencés dans la période ; les avis sans étoiles sont exclus.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Findings</name>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <extracomment>%1 a figure&apos;s name, %2 its value, %3 its change, %4 &quot;83.3 % one period before&quot;</extracomment>
        <translation>%1 : %2 (%3, %4)</translation>
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
        <translation>ainsi que : %1</translation>
    </message>
    <message>
        <source>%1: %2, compared with nothing.</source>
        <translation>%1 : %2, sans comparaison.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Busiest hour of the week: %1 %2–%3, %4 contacts an hour.</source>
        <extracomment>%1 weekday, %2 and %3 times of day, %4 a number</extracomment>
        <translation>Heure la plus chargée de la semaine : %1 %2–%3, %4 contacts par heure.</translation>
    </message>
    <message>
        <source>Largest topic: %1, %2 of all contacts.</source>
        <translation>Sujet principal : %1, %2 de tous les contacts.</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>what most contacts were about, and when</extracomment>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Sans changement net</translation>
    </message>
    <message>
        <source>Chance alone changes these as much: %1.</source>
        <translation>Le hasard seul fait varier autant ces indicateurs : %1.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>How much of the change is chance is not known of these: %1.</source>
        <translation>On ignore la part du hasard dans le changement de ces indicateurs : %1.</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <extracomment>%1 a figure&apos;s name, %2 its value, %3 its target</extracomment>
        <translation>%1 : %2, objectif %3</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>Targets missed</source>
        <translation>Objectifs manqués</translation>
    </message>
    <message>
        <source>Targets open</source>
        <extracomment>the figures are too uncertain to say whether they keep their targets</extracomment>
        <translation>Objectifs incertains</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Report</name>
    <message>
        <source>No contacts in this period</source>
        <translation>Aucun contact sur cette période</translation>
    </message>
    <message>
        <source>Nobody wrote or called in this period with these filters, so there are no figures to report. A longer period or fewer filters may have some.</source>
        <translation>Personne n’a écrit ni appelé sur cette période avec ces filtres : il n’y a donc aucun chiffre à présenter. Une période plus longue ou moins de filtres en donneront peut-être.</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <translation>Au %1, %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number and number of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing: the records do not reach back so far</source>
        <translation>Rien : les données ne remontent pas aussi loin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Period before&quot;, %2 and %3 its first and last day</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1 : %2 – %3</translation>
    </message>
    <message>
        <source>Customer care report</source>
        <translation>Rapport du service client</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>the name of a table that goes on from the page before</extracomment>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>the number of cases behind a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1 of %2</source>
        <extracomment>cases behind a figure, of those that could be</extracomment>
        <translation>n = %1 sur %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>The change beside a figure is that against the days compared with. Counts and times change in per cent, shares in percentage points (pt).</source>
        <translation>L’évolution à côté d’un chiffre est celle par rapport aux jours de comparaison. Les nombres et les durées évoluent en pour cent, les parts en points de pourcentage (pt).</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>The contacts of a period are a sample of what might have come. The true figure lies within the 95 % interval in 19 of 20 cases; the fewer cases there are, the wider it is.</source>
        <translation>Les contacts d’une période sont un échantillon de ceux qui auraient pu venir. La vraie valeur se trouve dans l’intervalle à 95 % dans 19 cas sur 20 ; moins il y a de cas, plus il est large.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>A change is called better or worse only when the 95 % interval of the difference leaves out zero; else chance alone brings about as much, and it is within noise. Where a figure has no interval, nothing is said.</source>
        <translation>Une évolution n’est dite meilleure ou moins bonne que si l’intervalle à 95 % de la différence exclut zéro ; sinon le hasard seul en produit autant et elle reste dans le bruit. Sans intervalle, rien n’est affirmé.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>n is the number of cases behind a figure. Where a second number stands beside it, so many could have been counted: customers asked, contacts that wanted a person. A dash means that there was nothing to count.</source>
        <translation>n est le nombre de cas derrière un chiffre. Un second nombre dit combien auraient pu être comptés : clients sollicités, contacts qui voulaient un humain. Un tiret signifie qu’il n’y avait rien à compter.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days and hours are those of the time zone %1. The last day counts up to the newest event, the day compared with it up to the same time.</source>
        <translation>Les jours et les heures sont ceux du fuseau horaire %1. Le dernier jour compte jusqu’à l’événement le plus récent, le jour de comparaison jusqu’à la même heure.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>The newest event in these figures is of %1. The report was made on %2 by Wheelhouse %3.</source>
        <translation>L’événement le plus récent de ces chiffres date du %1. Rapport établi le %2 par Wheelhouse %3.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <source>When customers come</source>
        <translation>Quand viennent les clients</translation>
    </message>
    <message>
        <source>Contacts an hour, by weekday and hour: the mean of the period</source>
        <translation>Contacts par heure, par jour de la semaine et par heure : moyenne de la période</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>Ce que comptent les indicateurs</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>Sur cette période</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>intervalle à 95 % : %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>The numbers in the charts</source>
        <translation>Les numéros des graphiques</translation>
    </message>
    <message numerus="yes">
        <source>The numbers in the charts; %n earlier event(s) are dashed lines alone</source>
        <translation>
            <numerusform>Les numéros des graphiques ; %n événement antérieur n’est qu’un trait pointillé</numerusform>
            <numerusform>Les numéros des graphiques ; %n événements antérieurs ne sont que des traits pointillés</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Évolution dans le temps</translation>
    </message>
    <message>
        <source>What it saves</source>
        <translation>Ce que cela économise</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>La note parle-t-elle pour tous ?</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>A target is met (✓) when the whole 95 % interval of the figure keeps it, missed (✗) when the whole interval misses it. Within the interval (≈) neither is known, and without one (?) there are too few cases.</source>
        <translation>Un objectif est atteint (✓) quand tout l’intervalle à 95 % de l’indicateur le respecte, manqué (✗) quand tout l’intervalle le manque. Dans l’intervalle (≈), on ne sait pas ; sans intervalle (?), il y a trop peu de cas.</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>a line in a chart</extracomment>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Verdict</name>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>within noise</source>
        <extracomment>a change that chance alone brings about as often</extracomment>
        <translation>dans le bruit</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Rows</name>
    <message>
        <source>topic not known</source>
        <translation>sujet inconnu</translation>
    </message>
    <message>
        <source>channel not known</source>
        <translation>canal inconnu</translation>
    </message>
    <message>
        <source>phantom call</source>
        <translation>appel fantôme</translation>
    </message>
    <message>
        <source>left at once</source>
        <translation>parti aussitôt</translation>
    </message>
    <message>
        <source>gave no rating</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>has no such time</source>
        <translation>n’a pas cette durée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and its value: &quot;Satisfied customers: 86.4 %&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a weekday and an hour of it: &quot;Monday 09:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 comptés</translation>
    </message>
    <message>
        <source>%1 counted of %2 that could have been; the others have no such time</source>
        <translation>%1 comptés sur %2 possibles ; les autres n’ont pas cette durée</translation>
    </message>
    <message>
        <source>%1 counted (“Yes”) of %2</source>
        <translation>%1 comptés (« Oui ») sur %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a contact counts 2 times of the 3 that it could</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>This figure is known at this moment only: there are no contacts of a period behind it.</source>
        <translation>Ce chiffre n’est connu qu’à cet instant : il n’y a pas de contacts d’une période derrière lui.</translation>
    </message>
    <message>
        <source>This figure is made of agents&apos; time or of publications: there are no contacts behind it.</source>
        <translation>Ce chiffre est fait du temps des agents ou de publications : il n’y a pas de contacts derrière lui.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 found · %n contacts searched</source>
        <translation>
            <numerusform>%1 trouvé(s) · %n contact parcouru</numerusform>
            <numerusform>%1 trouvé(s) · %n contacts parcourus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found · %2 of about %3 contacts searched</source>
        <translation>%1 trouvé(s) · %2 contacts parcourus sur environ %3</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsAction</name>
    <message>
        <source>Show the contacts</source>
        <translation>Afficher les contacts</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsDialog</name>
    <message>
        <source>Export the contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Charger plus</translation>
    </message>
    <message>
        <source>Contacts behind the figure</source>
        <translation>Les contacts derrière le chiffre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Rechercher dans les contacts</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contacts found</source>
        <translation>
            <numerusform>%1 sur %n contact trouvé</numerusform>
            <numerusform>%1 sur %n contacts trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching all contacts for the export … %1 so far</source>
        <translation>Chargement de tous les contacts pour l’export … %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Loading … %1 so far</source>
        <translation>Chargement … %1 jusqu’ici</translation>
    </message>
    <message>
        <source>the newest; older ones are not searched yet</source>
        <translation>les plus récents ; les plus anciens ne sont pas encore cherchés</translation>
    </message>
    <message>
        <source>The contacts cannot be shown</source>
        <translation>Les contacts ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>The server is looking for the contacts.</source>
        <translation>Le serveur cherche les contacts.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No contact has these words. Shorten them.</source>
        <translation>Aucun contact n’a ces mots. Raccourcissez-les.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Nothing counted for this figure in the period with these filters.</source>
        <translation>Rien n’a compté pour ce chiffre dans la période avec ces filtres.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>XLSX workbook</source>
        <translation>Classeur XLSX</translation>
    </message>
    <message>
        <source>the newest; older ones are not loaded yet</source>
        <translation>les plus récents ; les plus anciens ne sont pas encore chargés</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Rien trouvé pour l’instant</translation>
    </message>
    <message>
        <source>Older contacts are being searched.</source>
        <translation>Les contacts plus anciens sont en cours de recherche.</translation>
    </message>
    <message>
        <source>Older contacts were not searched: “Search on” does it.</source>
        <translation>Les contacts plus anciens n’ont pas été parcourus : « Continuer la recherche » le fait.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsModel</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::RowsTable</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counts so often</source>
        <translation>Compte tant de fois</translation>
    </message>
    <message>
        <source>Could have counted</source>
        <translation>Aurait pu compter</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>Identifiant de l’agent</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TranscriptReader</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Aucun contact choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to read what was said.</source>
        <translation>Choisissez-en un dans la liste pour lire ce qui s’est dit.</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Pas pour votre rôle</translation>
    </message>
    <message>
        <source>What was said is shown to agents and supervisors only.</source>
        <translation>Seuls les conseillers et les superviseurs voient ce qui s’est dit.</translation>
    </message>
    <message>
        <source>This conversation cannot be shown</source>
        <translation>Cette conversation ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Breakdown</name>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>By bot</source>
        <translation>Par bot</translation>
    </message>
    <message>
        <source>By brand</source>
        <translation>Par marque</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Sans bot</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sans équipe</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Distribution</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s) of an hour</source>
        <translation>
            <numerusform>%n quart d’heure</numerusform>
            <numerusform>%n quarts d’heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Never answered by a person: %1 of %2 (%3).</source>
        <translation>Sans réponse d’un humain : %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>Never answered: %1 of %2 (%3).</source>
        <translation>Sans réponse : %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>Without such a time: %1 of %2 (%3).</source>
        <translation>Sans un tel temps : %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Of %1, half are at %2 or below, nine in ten at %3 or below.</source>
        <extracomment>%1 a number of days, weeks or hours: &quot;27 days&quot;; %2 and %3 figures</extracomment>
        <translation>Sur %1, la moitié est à %2 ou moins, neuf sur dix à %3 ou moins.</translation>
    </message>
    <message>
        <source>Half within %1, nine in ten within %2, 99 in 100 within %3.</source>
        <translation>La moitié en %1, neuf sur dix en %2, 99 sur 100 en %3.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of figures: &quot;1:00 to 1:25&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>cas : %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>Distribution : %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>À moins de</translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Distribution as a table</source>
        <translation>Distribution en tableau</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Show the distribution as a table</source>
        <translation>Afficher la distribution en tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
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
        <translation>Trop peu de points pour dire s’ils vont ensemble.</translation>
    </message>
    <message>
        <source>One of them never changes, so nothing can be told.</source>
        <translation>L’un d’eux ne change jamais : on ne peut rien en dire.</translation>
    </message>
    <message>
        <source>r = %1 (95 % sure: %2 to %3)</source>
        <translation>r = %1 (sûr à 95 % : %2 à %3)</translation>
    </message>
    <message>
        <source>They do not go together more than by chance: %1.</source>
        <translation>Ils ne vont pas ensemble plus que par hasard : %1.</translation>
    </message>
    <message>
        <source>Where one is higher, so is the other: %1.</source>
        <translation>Quand l’un est plus haut, l’autre aussi : %1.</translation>
    </message>
    <message>
        <source>Where one is higher, the other is lower: %1.</source>
        <translation>Quand l’un est plus haut, l’autre est plus bas : %1.</translation>
    </message>
    <message>
        <source>That does not make one the cause of the other.</source>
        <translation>Cela ne fait pas de l’un la cause de l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two metrics against each other: &quot;Resolved by bots and Satisfied customers&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::ScatterCard</name>
    <message>
        <source>Metric drawn upwards</source>
        <translation>Indicateur vertical</translation>
    </message>
    <message>
        <source>Metric drawn to the right</source>
        <translation>Indicateur horizontal</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Two metrics as a table</source>
        <translation>Deux indicateurs en tableau</translation>
    </message>
    <message>
        <source>Two metrics</source>
        <translation>Deux indicateurs</translation>
    </message>
    <message>
        <source>Show the two metrics as a table</source>
        <translation>Afficher les deux indicateurs en tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>between the names of two metrics that are held against each other</extracomment>
        <translation>face à</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Target</name>
    <message>
        <source>Target met</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>Objectif manqué</translation>
    </message>
    <message>
        <source>Within noise of the target</source>
        <translation>À la marge d’erreur de l’objectif</translation>
    </message>
    <message>
        <source>Too few cases to judge by the target</source>
        <translation>Trop peu de cas pour juger selon l’objectif</translation>
    </message>
    <message>
        <source>No data to judge by the target</source>
        <translation>Pas de données pour juger selon l’objectif</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>a figure without a target</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Of the whole period: %1</source>
        <extracomment>%1 &quot;Target met: at least 85 %&quot;</extracomment>
        <translation>Sur toute la période : %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>%1: no target any more</source>
        <extracomment>%1 a figure; its target was taken away</extracomment>
        <translation>%1 : plus d’objectif</translation>
    </message>
    <message>
        <source>Nobody has set a target yet.</source>
        <translation>Personne n’a encore fixé d’objectif.</translation>
    </message>
    <message>
        <source>Set by %1, %2.</source>
        <extracomment>%1 a name, %2 date and time</extracomment>
        <translation>Fixé par %1, %2.</translation>
    </message>
    <message>
        <source>Taken away by %1, %2.</source>
        <translation>Retiré par %1, %2.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>Somebody else has set this target meanwhile, as is shown now. Look at it and decide again.</source>
        <translation>Quelqu’un d’autre a fixé cet objectif entre-temps, comme affiché maintenant. Regardez-le et décidez à nouveau.</translation>
    </message>
    <message>
        <source>Your role may not set targets. Ask a director.</source>
        <translation>Votre rôle ne permet pas de fixer des objectifs. Demandez à un directeur.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::TargetDialog</name>
    <message>
        <source>Target: %1</source>
        <translation>Objectif : %1</translation>
    </message>
    <message>
        <source>Unit of the target</source>
        <translation>Unité de l’objectif</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Au &amp;moins</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer l’objectif</translation>
    </message>
    <message>
        <source>Now: %1. The target is everybody&apos;s: it is on each page of this server, on the wallboard and in the report.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>Maintenant : %1. L’objectif est celui de tous : il figure sur chaque page de ce serveur, sur l’écran mural et dans le rapport.</translation>
    </message>
    <message>
        <source>Your role may read targets. A director or an administrator may set them.</source>
        <translation>Votre rôle permet de lire les objectifs. Un directeur ou un administrateur peut les fixer.</translation>
    </message>
    <message>
        <source>Changes of the target</source>
        <translation>Changements de l’objectif</translation>
    </message>
    <message>
        <source>This target was set meanwhile: %1. %2</source>
        <translation>Cet objectif a été fixé entre-temps : %1. %2</translation>
    </message>
    <message>
        <source>Now: %1. The target is kept on this computer, for this server.</source>
        <extracomment>%1 a figure</extracomment>
        <translation>Actuellement : %1. L’objectif est conservé sur cet ordinateur, pour ce serveur.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Écran mural</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>Live, newest event %1, %2</source>
        <extracomment>%1 a time of day, %2 an age: &quot;4 min ago&quot;</extracomment>
        <translation>En direct, dernier événement %1, %2</translation>
    </message>
    <message>
        <source>Not live: figures of %1, %2</source>
        <translation>Pas en direct : chiffres de %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>%1 the question, %2 the number of a page, %3 how many there are</extracomment>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>held (space)</source>
        <translation>en pause (espace)</translation>
    </message>
    <message>
        <source>%1 s a page</source>
        <translation>%1 s par page</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Cost</name>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Hours at work</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Full-time people</source>
        <translation>Postes à temps plein</translation>
    </message>
    <message>
        <source>%1: %2 hours at work, as of %3 full-time people.</source>
        <extracomment>%1 &quot;At least&quot;, &quot;Likely&quot; or &quot;At most&quot;</extracomment>
        <translation>%1 : %2 heures de travail, soit %3 postes à temps plein.</translation>
    </message>
    <message>
        <source>%1: %2, for %3 hours at work, as of %4 full-time people.</source>
        <translation>%1 : %2, pour %3 heures de travail, soit %4 postes à temps plein.</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work, as set by hand.</source>
        <translation>Chacun aurait demandé %1 min de travail exclusif, valeur fixée à la main.</translation>
    </message>
    <message>
        <source>Each would have taken %1 min of undivided work: people have a contact in hand for %2 min (mean of %3) and %4 at once.</source>
        <translation>Chacun aurait demandé %1 min de travail exclusif : une personne garde un contact %2 min (moyenne de %3), et %4 à la fois.</translation>
    </message>
    <message>
        <source>The period has not begun yet.</source>
        <translation>La période n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>No contact of this period was resolved automatically for good, so nothing was saved.</source>
        <translation>Aucun contact de cette période n’a été résolu durablement par l’automate : rien n’a été économisé.</translation>
    </message>
    <message>
        <source>People handled %1 contacts in this period; from %2 on their time says something. Choose a longer period, or set the time in the assumptions.</source>
        <translation>Les équipes ont traité %1 contacts sur cette période ; leur durée n’est parlante qu’à partir de %2. Choisissez une période plus longue, ou fixez la durée dans les hypothèses.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Saved: from %1 to %2, likely %3 (%4).</source>
        <translation>Économisé : de %1 à %2, probablement %3 (%4).</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Share that people would have had</source>
        <translation>Part qui serait allée aux équipes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>%1 contacts were resolved automatically and not asked again, of %2 resolved.</source>
        <translation>%1 contacts ont été résolus automatiquement sans être reposés, sur %2 résolus.</translation>
    </message>
    <message>
        <source>Without the bot people would have had at least %1 of them, likely %2, at most %3.</source>
        <translation>Sans le robot, les équipes en auraient eu au moins %1, probablement %2, au plus %3.</translation>
    </message>
    <message>
        <source>Of an hour at work %1 goes into contacts; a full-time agent is at work %2 hours a year.</source>
        <translation>D’une heure de travail, %1 va aux contacts ; un agent à temps plein travaille %2 heures par an.</translation>
    </message>
    <message>
        <source>An hour at work costs %1 %2, all included.</source>
        <translation>Une heure de travail coûte %1 %2, tout compris.</translation>
    </message>
    <message>
        <source>What an hour costs nobody has set yet, so there is no sum of money.</source>
        <translation>Personne n’a encore fixé le coût d’une heure : il n’y a donc pas de montant.</translation>
    </message>
    <message>
        <source>example assumptions: nobody has set any yet</source>
        <translation>hypothèses d’exemple : personne ne les a fixées</translation>
    </message>
    <message>
        <source>with the assumptions of %1, %2</source>
        <translation>selon les hypothèses de %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 an hour</source>
        <translation>%1 %2 l’heure</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>sans coût</translation>
    </message>
    <message>
        <source>%1 min a contact</source>
        <translation>%1 min par contact</translation>
    </message>
    <message>
        <source>time as measured, %1 at once</source>
        <translation>durée mesurée, %1 à la fois</translation>
    </message>
    <message>
        <source>%1; %2; %3, %4, %5 of the contacts; %6 in contacts; %7 hours a year</source>
        <translation>%1 ; %2 ; %3, %4, %5 des contacts ; %6 en contact ; %7 heures par an</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Somebody else has changed the assumptions meanwhile. Look at them and set yours again.</source>
        <translation>Quelqu’un d’autre a modifié les hypothèses entre-temps. Regardez-les et saisissez les vôtres à nouveau.</translation>
    </message>
    <message>
        <source>Your role may not change this. Ask a director.</source>
        <translation>Votre rôle ne permet pas de modifier ceci. Demandez à un directeur.</translation>
    </message>
    <message>
        <source>Name the currency by its three capitals, as in EUR.</source>
        <translation>Indiquez la devise par ses trois majuscules, comme EUR.</translation>
    </message>
    <message>
        <source>The likely share must lie between the lowest and the highest.</source>
        <translation>La part probable doit être entre la plus basse et la plus haute.</translation>
    </message>
    <message>
        <source>Agents work on contacts for more than none and at most all of their time.</source>
        <translation>Les agents passent plus que zéro et au plus tout leur temps sur les contacts.</translation>
    </message>
    <message>
        <source>The note is too long. Shorten it.</source>
        <translation>La note est trop longue. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>A figure is outside of what is possible. Correct it.</source>
        <translation>Un chiffre est hors du possible. Corrigez-le.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::CostCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>Hypothèses…</translation>
    </message>
    <message>
        <source>What it saves as a table</source>
        <translation>L’économie sous forme de tableau</translation>
    </message>
    <message>
        <source>What does it save?</source>
        <translation>Qu’est-ce que cela économise ?</translation>
    </message>
    <message>
        <source>What it is worked out with, who set it, and how to change it</source>
        <translation>Avec quoi c’est calculé, par qui fixé, et comment le changer</translation>
    </message>
    <message>
        <source>Show what it saves as a table</source>
        <translation>Montrer l’économie sous forme de tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>The server is working it out …</source>
        <translation>Le serveur calcule …</translation>
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
        <translation>Modifications des hypothèses</translation>
    </message>
    <message>
        <source>What the saving is worked out with</source>
        <translation>Avec quoi l’économie est calculée</translation>
    </message>
    <message>
        <source>Your role may read these. A director may change them.</source>
        <translation>Votre rôle permet de les lire. Un directeur peut les modifier.</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>Fixer dès maintenant</translation>
    </message>
    <message>
        <source>Set the earlier ones again</source>
        <translation>Remettre les précédentes</translation>
    </message>
    <message>
        <source>Takes back the latest change by setting what was assumed before it</source>
        <translation>Annule la dernière modification en remettant ce qui était supposé avant</translation>
    </message>
    <message>
        <source>Currency of the cost, three capitals</source>
        <translation>Devise du coût, trois majuscules</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>telle que mesurée</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>Minutes of undivided work a contact</source>
        <translation>Minutes de travail exclusif par contact</translation>
    </message>
    <message>
        <source>Share that people would have had, likely</source>
        <translation>Part des équipes, probable</translation>
    </message>
    <message>
        <source>Share that people would have had, at most</source>
        <translation>Part des équipes, au plus</translation>
    </message>
    <message>
        <source>Share that people would have had, at least</source>
        <translation>Part des équipes, au moins</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>d’où viennent les chiffres</translation>
    </message>
    <message>
        <source>&amp;Cost of an hour at work</source>
        <translation>&amp;Coût d’une heure de travail</translation>
    </message>
    <message>
        <source>Wages with all that comes on top: taxes, place, tools, leading. 0: not known.</source>
        <translation>Salaires et tout ce qui s’y ajoute : charges, locaux, outils, encadrement. 0 : inconnu.</translation>
    </message>
    <message>
        <source>&amp;Time a contact takes</source>
        <translation>&amp;Durée d’un contact</translation>
    </message>
    <message>
        <source>As measured: the mean time in the hands of agents, divided by the contacts they hold at once. Fixed: minutes of undivided work.</source>
        <translation>Telle que mesurée : durée moyenne chez les agents, divisée par les contacts simultanés. Fixe : minutes de travail exclusif.</translation>
    </message>
    <message>
        <source>Contacts at &amp;once</source>
        <translation>Contacts à la &amp;fois</translation>
    </message>
    <message>
        <source>How many contacts an agent has in hand while he works on one.</source>
        <translation>Combien de contacts un agent a en main pendant qu’il en traite un.</translation>
    </message>
    <message>
        <source>At &amp;least, likely, at most</source>
        <translation>Au &amp;moins, probable, au plus</translation>
    </message>
    <message>
        <source>Of the contacts that the bot resolved for good: how many would have come to people without it. The others would have given up or found it by themselves.</source>
        <translation>Parmi les contacts résolus durablement par le robot : combien seraient venus aux équipes sans lui. Les autres auraient renoncé ou trouvé seuls.</translation>
    </message>
    <message>
        <source>Part of an hour in c&amp;ontacts</source>
        <translation>Part d’une heure en c&amp;ontact</translation>
    </message>
    <message>
        <source>The rest is waiting, breaks, meetings, training.</source>
        <translation>Le reste : attente, pauses, réunions, formation.</translation>
    </message>
    <message>
        <source>&amp;Hours at work a year</source>
        <translation>&amp;Heures de travail par an</translation>
    </message>
    <message>
        <source>Of one full-time agent: paid less leave and sickness.</source>
        <translation>D’un agent à temps plein : payées, moins congés et maladie.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Stands in the history beside your name.</source>
        <translation>Figure dans l’historique à côté de votre nom.</translation>
    </message>
    <message>
        <source>back to what was assumed before</source>
        <translation>retour aux hypothèses précédentes</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Survey</name>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Par issue</translation>
    </message>
    <message>
        <source>By first reply</source>
        <translation>Par première réponse</translation>
    </message>
    <message>
        <source>Answered by the bot alone</source>
        <translation>Servi par le robot seul</translation>
    </message>
    <message>
        <source>Served by people</source>
        <translation>Servi par des personnes</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>Ont renoncé à attendre</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>First reply within the target</source>
        <translation>Première réponse dans l’objectif</translation>
    </message>
    <message>
        <source>First reply later</source>
        <translation>Première réponse plus tard</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogés</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondants</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>If all had answered alike</source>
        <translation>Si tous avaient répondu autant</translation>
    </message>
    <message>
        <source>Nobody was asked to rate in this period.</source>
        <translation>Personne n’a été invité à noter sur cette période.</translation>
    </message>
    <message>
        <source>Of %1 contacts that ended %2 were asked and %3 answered (%4).</source>
        <translation>Sur %1 contacts terminés, %2 ont été interrogés et %3 ont répondu (%4).</translation>
    </message>
    <message>
        <source>Answering is lopsided: “%1” answered %2, “%3” only %4.</source>
        <translation>Les réponses sont déséquilibrées : « %1 » répond à %2, « %3 » à %4 seulement.</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, %1 would be satisfied instead of %2.</source>
        <translation>Si chaque canal et chaque issue avait répondu autant, %1 seraient satisfaits au lieu de %2.</translation>
    </message>
    <message>
        <source>Had every channel and outcome answered alike, it would make little difference: %1 satisfied instead of %2.</source>
        <translation>Si chaque canal et chaque issue avait répondu autant, cela changerait peu : %1 satisfaits au lieu de %2.</translation>
    </message>
    <message>
        <source>Of those who were not asked the rating knows nothing.</source>
        <translation>De ceux qui n’ont pas été interrogés, la note ne sait rien.</translation>
    </message>
    <message>
        <source>The period has too many contacts to look at each: these are the %1 latest, begun since %2.</source>
        <translation>La période a trop de contacts pour tous les examiner : voici les %1 derniers, commencés depuis %2.</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>interrogés : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a brand and its share</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>asked: %1, others %2</source>
        <translation>interrogés : %1, autres %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Contacts that ended in the period.</source>
        <translation>Contacts terminés pendant la période.</translation>
    </message>
    <message>
        <source>Those of them that were asked to rate (%1).</source>
        <translation>Ceux d’entre eux à qui une note a été demandée (%1).</translation>
    </message>
    <message>
        <source>Those of the asked that gave a rating.</source>
        <translation>Ceux des interrogés qui ont donné une note.</translation>
    </message>
    <message>
        <source>Of the ratings those of 4 or 5, with the 95 % interval (Wilson).</source>
        <translation>Parmi les notes, celles de 4 ou 5, avec l’intervalle à 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Satisfied, had each channel and outcome answered as often as the others (post-stratification).</source>
        <translation>Satisfaits, si chaque canal et chaque issue avaient répondu aussi souvent que les autres (post-stratification).</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyCard</name>
    <message>
        <source>Who is asked…</source>
        <translation>Qui interroger…</translation>
    </message>
    <message>
        <source>Who answered the survey</source>
        <translation>Qui a répondu à l’enquête</translation>
    </message>
    <message>
        <source>Does the rating speak for all?</source>
        <translation>La note parle-t-elle pour tous ?</translation>
    </message>
    <message>
        <source>What the answers are by</source>
        <translation>Selon quoi les réponses sont réparties</translation>
    </message>
    <message>
        <source>Which part of the contacts is asked for a rating, and since when</source>
        <translation>Quelle part des contacts est invitée à noter, et depuis quand</translation>
    </message>
    <message>
        <source>The server is counting the answers …</source>
        <translation>Le serveur compte les réponses …</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::SurveyShareDialog</name>
    <message>
        <source>Changes of who is asked</source>
        <translation>Modifications de qui est interrogé</translation>
    </message>
    <message>
        <source>Who is asked for a rating</source>
        <translation>Qui est invité à noter</translation>
    </message>
    <message>
        <source>After the close a part of the contacts is asked, drawn at random by the number of the conversation: how it ended and who served it make no difference. Fewer questions tire customers less; the response rate counts those asked alone.</source>
        <translation>Après la clôture, une partie des contacts est interrogée, tirée au hasard d’après le numéro de la conversation : l’issue et la personne n’y changent rien. Moins de questions lassent moins ; le taux de réponse ne compte que les interrogés.</translation>
    </message>
    <message>
        <source>Your role may read this. A director or a supervisor may change it.</source>
        <translation>Votre rôle permet de le lire. Un directeur ou un superviseur peut le modifier.</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Interrogés</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Set from now on</source>
        <translation>Fixer dès maintenant</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Hours</name>
    <message>
        <source>always open</source>
        <translation>toujours ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s)</source>
        <translation>
            <numerusform>%n jour férié</numerusform>
            <numerusform>%n jours fériés</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has set business hours meanwhile. Look at them below and set yours again.</source>
        <translation>Quelqu’un d’autre a défini des heures ouvrées entre-temps. Regardez-les ci-dessous et redéfinissez les vôtres.</translation>
    </message>
    <message>
        <source>Your role may not set these. Ask a planner or an administrator.</source>
        <translation>Votre rôle ne permet pas de les définir. Demandez à un planificateur ou à un administrateur.</translation>
    </message>
    <message>
        <source>“%1” cannot be. Write hours like 09:00-17:00, on quarters of an hour, with a comma between them and none over another.</source>
        <translation>« %1 » est impossible. Écrivez les heures comme 09:00-17:00, au quart d’heure, séparées par une virgule et sans chevauchement.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-12-24, or it is there twice.</source>
        <translation>« %1 » n’est pas une date comme 2026-12-24, ou y figure deux fois.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one of the list, such as Europe/Warsaw.</source>
        <translation>Ce fuseau horaire n’existe pas. Choisissez-en un dans la liste, comme Europe/Warsaw.</translation>
    </message>
    <message>
        <source>Choose a day between 1970 and 2100.</source>
        <translation>Choisissez un jour entre 1970 et 2100.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>plus aucune</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HoursDialog</name>
    <message>
        <source>Business hours that were set</source>
        <translation>Heures ouvrées définies</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <source>Your role may read these. A planner or an administrator may set them.</source>
        <translation>Votre rôle permet de les lire. Un planificateur ou un administrateur peut les définir.</translation>
    </message>
    <message>
        <source>All that were set, the latest of each brand first</source>
        <translation>Toutes celles définies, les plus récentes de chaque marque d’abord</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Définir ces heures</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>At work in these hours</source>
        <translation>Au travail à ces heures</translation>
    </message>
    <message>
        <source>No hours: always open, or as all brands</source>
        <translation>Sans heures : toujours ouvert, ou comme toutes les marques</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Such as 09:00-12:00, 13:00-17:00. One that passes midnight belongs to the day on which it begins; a whole day is 00:00-24:00.</source>
        <translation>Par exemple 09:00-12:00, 13:00-17:00. Une plage qui passe minuit appartient au jour où elle commence ; un jour entier est 00:00-24:00.</translation>
    </message>
    <message>
        <source>2026-12-24 09:00-13:00 Christmas Eve</source>
        <translation>2026-12-24 09:00-13:00 veille de Noël</translation>
    </message>
    <message>
        <source>A day in each line: the date, its hours if it has any, its name.</source>
        <translation>Un jour par ligne : la date, ses heures s’il y en a, son nom.</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Jours fériés</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>à partir de maintenant</translation>
    </message>
    <message>
        <source>from a day on</source>
        <translation>à partir d’un jour</translation>
    </message>
    <message>
        <source>The first day of these hours</source>
        <translation>Le premier jour de ces heures</translation>
    </message>
    <message>
        <source>In &amp;force</source>
        <translation>En &amp;vigueur</translation>
    </message>
    <message>
        <source>From when on these hours are in force</source>
        <translation>À partir de quand ces heures sont en vigueur</translation>
    </message>
    <message>
        <source>A day in the past is a correction: figures in business time are worked out anew for all contacts since.</source>
        <translation>Un jour passé est une correction : les chiffres en temps ouvré sont recalculés pour tous les contacts depuis.</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Toutes les marques</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::FiguresDialog</name>
    <message>
        <source>No figure has this in its name or definition.</source>
        <translation>Aucun indicateur n’a cela dans son nom ou sa définition.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation>Indicateurs habituels</translation>
    </message>
    <message>
        <source>Figures on this page</source>
        <translation>Indicateurs de cette page</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher ceux-ci</translation>
    </message>
    <message>
        <source>Search names and definitions</source>
        <translation>Chercher dans les noms et définitions</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les indicateurs</translation>
    </message>
    <message>
        <source>On the page, in this order</source>
        <translation>Sur la page, dans cet ordre</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Figures: %1, no more fit. The first %2 are shown large.</source>
        <translation>Indicateurs : %1, il n’y a plus de place. Les %2 premiers sont affichés en grand.</translation>
    </message>
    <message>
        <source>Figures: %1. The first %2 are shown large.</source>
        <translation>Indicateurs : %1. Les %2 premiers sont affichés en grand.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::MetricTree</name>
    <message>
        <source>Answering</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Outcome and satisfaction</source>
        <translation>Issue et satisfaction</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Outcome ladder</source>
        <translation>Échelle des résultats</translation>
    </message>
    <message>
        <source>Queues and people</source>
        <translation>Files et personnes</translation>
    </message>
    <message>
        <source>Working time, publishing, right now</source>
        <translation>Temps de travail, publication, en ce moment</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::Agents</name>
    <message>
        <source>A contact counts for the agent who held it or wrote in it last. Times count only where no other agent had it.</source>
        <translation>Un contact compte pour le dernier agent qui l’a eu en main ou y a écrit. Les durées ne comptent que si aucun autre agent ne l’a eu.</translation>
    </message>
    <message>
        <source>There are too many contacts: only those that began on %1 or later are counted.</source>
        <translation>Il y a trop de contacts : seuls ceux commencés le %1 ou après sont comptés.</translation>
    </message>
    <message>
        <source>You see your own figures; those of all agents are for directors, supervisors and planners.</source>
        <translation>Vous voyez vos propres chiffres ; ceux de tous les agents sont réservés aux directeurs, superviseurs et planificateurs.</translation>
    </message>
    <message>
        <source>By agent: nobody</source>
        <translation>Par agent : personne</translation>
    </message>
    <message numerus="yes">
        <source>By agent: %n agents; most contacts were served by %1: %2</source>
        <translation>
            <numerusform>Par agent : %n agent ; le plus de contacts servis par %1 : %2</numerusform>
            <numerusform>Par agent : %n agents ; le plus de contacts servis par %1 : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servis</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaits</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transférés</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>Résolus d’emblée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverts</translation>
    </message>
    <message>
        <source>With 95 % certainty from %1 to %2</source>
        <translation>Avec 95 % de certitude de %1 à %2</translation>
    </message>
    <message>
        <source>%1 cases of %2 that could have been</source>
        <translation>%1 cas sur %2 possibles</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n cas</numerusform>
            <numerusform>%n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent&apos;s id</source>
        <translation>Identifiant de l’agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>%1: cases</source>
        <translation>%1 : cas</translation>
    </message>
    <message>
        <source>%1: 95 % from</source>
        <translation>%1 : 95 % de</translation>
    </message>
    <message>
        <source>%1: 95 % to</source>
        <translation>%1 : 95 % à</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::AgentsCard</name>
    <message>
        <source>By agent</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>The server is adding up contacts by agent …</source>
        <translation>Le serveur additionne les contacts par agent …</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>No agent had a contact in this period with these filters.</source>
        <translation>Aucun agent n’a eu de contact sur cette période avec ces filtres.</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::DataTable</name>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>Trier selon cette colonne, croissant</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>Trier selon cette colonne, décroissant</translation>
    </message>
</context>
<context>
    <name>Wheelhouse::HeatCard</name>
    <message>
        <source>When customers come</source>
        <translation>Quand viennent les clients</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>When customers come as a table</source>
        <translation>Quand viennent les clients, en tableau</translation>
    </message>
    <message>
        <source>Show when customers come as a table</source>
        <translation>Afficher en tableau quand viennent les clients</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
</TS>
