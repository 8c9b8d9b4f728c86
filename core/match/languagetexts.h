// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the language model learns from: everyday sentences, written for this purpose, with the small
// words that any text is full of. English, Polish and French are told apart with care; the others
// are there so that their speakers are not taken for English. Russian and Chinese are told by their
// script; the Russian here is what people type on a Latin keyboard.
#pragma once

#include <string_view>

namespace Wheelhouse::Words {

inline constexpr std::u16string_view languageEn = uR"(
I can not log in to my account and the code does not come. Where is my order, it should have been here yesterday?
Why was I charged twice this month? I would like to get my money back please. How do I cancel my subscription?
The film keeps stopping every few minutes and the sound is out of sync with the picture. What should I do now?
Could you tell me how much it costs to send a parcel? Is there any way to change the address after I have paid?
My card was declined but the money has gone from my account. When will it be returned? I have been waiting for days.
It does not work on my phone, only on the laptop. I tried to restart it and nothing happened. Thanks for your help.
Hello, good morning, I have a question about the invoice you sent me last week. There is something wrong with it.
We are travelling with two children and a dog, which seats can we choose? How much luggage may each of us take?
I want to know if this offer is still available. Do you have it in another size or colour? When do you open?
Someone told me that you will call me back but nobody did. Who can help me with this? Yes, that is what I said.
No, it is not what I asked for. Please read my message again. The app says there was an error, try again later.
Our internet has been slow since Monday. The router was switched off and on. It still keeps losing the connection.
They changed my plan without asking. I did not agree to that. Can you check what happened and put it right?
Is it possible to pay by bank transfer? What about my old password? I think I forgot which email I used.
Whenever I open the page it shows me a white screen. All of my friends can see it, so it must be on my side.
He bought a ticket for her but the name on it is misspelled. Would you be able to fix that before we fly?
I need a new card because mine is broken. How long does it take? Should I come to a branch or can you post it?
Great, that worked. You have been very helpful. Have a nice day. See you soon. Not at all. Never mind then.
What time does the train leave? Which platform? Are there any delays today? Let me know as soon as you can.
Please send the thing again, the first one got lost on the way. This is the second time. Just do it right away.
I am looking for a way to turn off these messages. They come every day and I do not want them any more.
If the price goes up, will I have to pay more? Tell me before you take it. My contract ends in March or April.
The driver left it with a neighbour, although I was at home. Their number is on the note. Could she have it?
How can I block my phone? It was left on the bus. Nothing else was in the bag, except my keys and some money.
More than half of the channels are missing. Only those with a lock work. Most of them did until this weekend.
Give me the details, then I will decide. Maybe later. Sorry, wrong button. Can I think about it? Of course.
They say the new season is out, but I see the old one. Subtitles would be nice. Both languages if possible.
Which plan is best for a family? Does every child get their own profile? Up to how many people at once?
I moved house. The bill still goes there. We already gave you our new address, twice. Isn't it in your system?
the mobile data is used up and i can't top up, it won't let me, what's going on, i've been trying all day
where's my refund, it's been over two weeks, you're saying it was sent, but it wasn't, don't tell me to wait
hi there, quick question, does the gift card expire? got one from my sister, want to use it for shoes
help me with my booking please, wrong date, wrong hotel, everything's wrong, what are my options here
playback problem, payment failed, account locked, sign in error, update needed, screen is black, no sound, no picture
set up, log out, sign up, turn on, switch off, check in, download, delete, add another, remove this device, track it
)";

inline constexpr std::u16string_view languagePl = uR"(
Nie mogę się zalogować na swoje konto, a kod nie przychodzi. Gdzie jest moje zamówienie, miało być wczoraj?
Dlaczego pobrano opłatę dwa razy w tym miesiącu? Chciałabym odzyskać pieniądze. Jak zrezygnować z abonamentu?
Film zatrzymuje się co kilka minut, a dźwięk nie zgadza się z obrazem. Co mam teraz zrobić? Proszę o pomoc.
Ile kosztuje wysłanie paczki? Czy jest jakiś sposób, żeby zmienić adres, jeśli już zapłaciłem? Dziękuję bardzo.
Moja karta została odrzucona, ale pieniądze zniknęły z konta. Kiedy wrócą? Czekam już od kilku dni.
Na telefonie nie działa, tylko na komputerze. Próbowałem uruchomić ponownie i nic się nie stało. Dzięki za pomoc.
Dzień dobry, mam pytanie o fakturę, którą dostałem w zeszłym tygodniu. Coś się tam nie zgadza. Cześć, witam.
Jedziemy z dwójką dzieci i psem, jakie miejsca możemy wybrać? Ile bagażu może zabrać każdy z nas?
Chcę wiedzieć, czy ta oferta jest jeszcze dostępna. Czy macie to w innym rozmiarze albo kolorze? Kiedy otwieracie?
Ktoś mówił, że do mnie zadzwonicie, ale nikt tego nie zrobił. Kto może mi z tym pomóc? Tak, właśnie to napisałem.
Nie, to nie jest to, o co pytałam. Proszę przeczytać jeszcze raz. Aplikacja pokazuje błąd, spróbuj później.
Internet u nas jest wolny od poniedziałku. Router był wyłączony i włączony. Połączenie wciąż się zrywa.
Zmieniliście mój plan bez pytania. Nie zgodziłem się na to. Czy możecie sprawdzić, co się stało, i to naprawić?
Czy można zapłacić przelewem? A co ze starym hasłem? Chyba zapomniałam, jakiego maila użyłam przy rejestracji.
Zawsze gdy otwieram stronę, widzę biały ekran. Wszyscy moi znajomi ją widzą, więc to musi być u mnie.
Kupił dla niej bilet, ale nazwisko jest z błędem. Czy dałoby się to poprawić, zanim polecimy?
Potrzebuję nowej karty, bo moja się złamała. Jak długo to trwa? Mam przyjść do oddziału czy wyślecie pocztą?
Super, zadziałało. Bardzo mi pomogliście. Miłego dnia. Do zobaczenia. Nie ma za co. Nieważne, już wiem.
O której odjeżdża pociąg? Z którego peronu? Czy są dzisiaj jakieś opóźnienia? Dajcie znać jak najszybciej.
Wyślijcie to jeszcze raz, pierwsza zginęła po drodze. To już drugi raz. Po prostu zróbcie to od razu.
Szukam, jak wyłączyć te wiadomości. Przychodzą codziennie, a ja ich już nie chcę. Skąd macie mój numer?
Jeżeli cena wzrośnie, będę musiał płacić więcej? Powiedzcie, zanim pobierzecie. Umowa kończy się w marcu.
Kurier zostawił to u sąsiada, chociaż byłem w domu. Numer jest na kartce. Czy ona mogłaby to odebrać?
Jak zablokować telefon? Został w autobusie. Nic więcej nie było w torbie oprócz kluczy i trochę gotówki.
Brakuje ponad połowy kanałów. Działają tylko te z kłódką. Większość była do tego weekendu. Oni też tak mają.
Podaj szczegóły, wtedy się zastanowię. Może później. Przepraszam, zły przycisk. Oczywiście. Niech będzie.
Piszą, że wyszedł nowy sezon, a ja widzę stary. Przydałyby się napisy. Najlepiej w obu językach, jeśli można.
Który pakiet jest najlepszy dla rodziny? Czy każde dziecko ma swój profil? Do ilu osób naraz?
Przeprowadziłam się. Rachunek nadal idzie tam. Podaliśmy nowy adres dwukrotnie. Nie ma go w waszym systemie?
skonczyly mi sie dane i nie moge doladowac, nie pozwala mi, co sie dzieje, probuje od rana, prosze pomozcie
gdzie moj zwrot, minely ponad dwa tygodnie, mowicie ze wyslany, ale nie jest, nie kazcie mi czekac
hej, szybkie pytanie, czy karta podarunkowa traci waznosc? dostalam od siostry, chce kupic buty
pomozcie z rezerwacja, zla data, zly hotel, wszystko zle, jakie mam mozliwosci, byl blad przy platnosci
wczoraj dzialalo a dzisiaj juz nie, wylacza sie samo, nie widze obrazu, jest tylko dzwiek, telewizor samsung
załóż konto, wyloguj, włącz, wyłącz, pobierz, usuń, dodaj kolejne, śledź przesyłkę, zmień hasło, ustawienia
)";

inline constexpr std::u16string_view languageFr = uR"(
Je n'arrive pas à me connecter à mon compte et le code n'arrive pas. Où est ma commande, elle devait être là hier ?
Pourquoi ai-je été débité deux fois ce mois-ci ? Je voudrais être remboursé. Comment résilier mon abonnement ?
Le film se coupe toutes les cinq minutes et le son est décalé par rapport à l'image. Que dois-je faire maintenant ?
Combien coûte l'envoi d'un colis ? Est-il possible de changer l'adresse après avoir payé ? Merci beaucoup.
Ma carte a été refusée, mais l'argent est parti de mon compte. Quand sera-t-il rendu ? J'attends depuis des jours.
Ça ne marche pas sur mon téléphone, seulement sur l'ordinateur. J'ai essayé de le redémarrer et rien ne s'est passé.
Bonjour, j'ai une question sur la facture que vous m'avez envoyée la semaine dernière. Il y a une erreur dedans.
Nous voyageons avec deux enfants et un chien, quelles places pouvons-nous choisir ? Combien de bagages chacun ?
Je veux savoir si cette offre est encore disponible. L'avez-vous dans une autre taille ? Quand ouvrez-vous ?
On m'a dit que vous alliez me rappeler, mais personne ne l'a fait. Qui peut m'aider ? Oui, c'est ce que j'ai dit.
Non, ce n'est pas ce que j'ai demandé. Relisez mon message, s'il vous plaît. L'application affiche une erreur.
Notre connexion est lente depuis lundi. La box a été éteinte puis rallumée. Elle perd toujours le réseau.
Vous avez changé mon forfait sans me prévenir. Je n'étais pas d'accord. Pouvez-vous vérifier et corriger cela ?
Peut-on payer par virement ? Et mon ancien mot de passe ? Je crois que j'ai oublié quelle adresse j'avais mise.
Chaque fois que j'ouvre la page, je vois un écran blanc. Tous mes amis la voient, donc cela vient de chez moi.
Il a acheté un billet pour elle, mais le nom est mal écrit. Pourriez-vous le changer avant notre départ ?
J'ai besoin d'une nouvelle carte, car la mienne est cassée. Combien de temps faut-il ? Faut-il venir en agence ?
Super, ça marche. Vous m'avez bien aidé. Bonne journée. À bientôt. De rien. Tant pis, laissez tomber alors.
À quelle heure part le train ? De quelle voie ? Y a-t-il des retards aujourd'hui ? Dites-le-moi au plus vite.
Renvoyez-le-moi, le premier s'est perdu en route. C'est la deuxième fois. Faites-le tout de suite, merci.
Je cherche comment arrêter ces messages. Ils arrivent tous les jours et je n'en veux plus. D'où vient mon numéro ?
Si le prix augmente, devrai-je payer plus ? Prévenez-moi avant de le prendre. Mon contrat finit en mars ou avril.
Le livreur l'a laissé chez un voisin alors que j'étais à la maison. Son numéro est sur l'avis. Peut-elle l'avoir ?
Comment bloquer mon portable ? Il est resté dans le bus. Il n'y avait rien d'autre, sauf mes clés et des sous.
Il manque plus de la moitié des chaînes. Seules celles avec un cadenas marchent. Les autres aussi avant ce soir.
Donnez-moi les détails, ensuite je déciderai. Peut-être plus tard. Désolé, mauvais bouton. Bien sûr. D'accord.
On dit que la nouvelle saison est sortie, mais je vois l'ancienne. Des sous-titres seraient bien. Dans les deux langues.
Quelle formule est la meilleure pour une famille ? Est-ce que chaque enfant a son profil ? Pour combien de personnes ?
J'ai déménagé. La facture va toujours là-bas. Nous vous avions donné notre nouvelle adresse. Vous ne l'avez pas ?
j'ai plus de data et je peux pas recharger, ca veut pas, qu'est-ce qui se passe, j'essaie depuis ce matin
ou est mon remboursement, ca fait plus de deux semaines, vous dites qu'il est parti mais non, c'est pas vrai
salut, petite question, la carte cadeau expire quand ? ma soeur me l'a offerte, je veux des chaussures
aidez moi pour ma reservation svp, mauvaise date, mauvais hotel, tout est faux, quelles sont mes options
probleme de lecture, paiement echoue, compte bloque, ecran noir, pas de son, pas d'image, mise a jour, telecharger
s'inscrire, se déconnecter, allumer, éteindre, supprimer cet appareil, ajouter un autre, suivre un colis, réglages
)";

inline constexpr std::u16string_view languageDe = uR"(
Ich kann mich nicht in mein Konto einloggen und der Code kommt nicht. Wo ist meine Bestellung, sie sollte gestern da sein?
Warum wurde mir diesen Monat zweimal Geld abgebucht? Ich möchte mein Geld zurück. Wie kündige ich mein Abo?
Der Film bleibt alle paar Minuten stehen und der Ton passt nicht zum Bild. Was soll ich jetzt machen?
Wie viel kostet es, ein Paket zu schicken? Kann man die Adresse noch ändern, wenn ich schon bezahlt habe?
Guten Tag, ich habe eine Frage zu der Rechnung von letzter Woche. Da stimmt etwas nicht. Vielen Dank für die Hilfe.
Auf meinem Handy geht es nicht, nur auf dem Rechner. Ich habe es neu gestartet und nichts ist passiert.
Wir fahren mit zwei Kindern und einem Hund, welche Plätze können wir wählen? Wann macht ihr auf? Ja, genau das.
Wird es heute regnen? Wie warm wird es morgen? Stell einen Wecker auf sieben Uhr. Erinnere mich an den Termin.
Unser Internet ist seit Montag langsam, die Verbindung bricht immer wieder ab. Das ist nicht das, was ich wollte.
Könnt ihr bitte nachsehen, was passiert ist? Zeig mir alle Wecker. Spiele Musik von der Liste. Ich brauche noch eine Karte.
)";

inline constexpr std::u16string_view languageEs = uR"(
No puedo entrar en mi cuenta y el código no llega. ¿Dónde está mi pedido? Tenía que llegar ayer.
¿Por qué me han cobrado dos veces este mes? Quiero que me devuelvan el dinero. ¿Cómo cancelo la suscripción?
La película se para cada pocos minutos y el sonido no va con la imagen. ¿Qué tengo que hacer ahora?
¿Cuánto cuesta enviar un paquete? ¿Se puede cambiar la dirección si ya he pagado? Muchas gracias por su ayuda.
Buenos días, tengo una pregunta sobre la factura de la semana pasada. Hay algo que no está bien. Hola, por favor.
En el móvil no funciona, solo en el ordenador. Lo he reiniciado y no ha pasado nada. Sí, eso es lo que dije.
Viajamos con dos niños y un perro, ¿qué asientos podemos elegir? ¿Cuándo abren? ¿Va a llover hoy? ¿Qué tiempo hace?
Nuestra conexión va lenta desde el lunes, se corta todo el rato. No es lo que pedí. Pon una alarma para mañana.
¿Podrían mirar qué ha pasado? Necesito otra tarjeta porque la mía está rota. Muéstrame los recordatorios.
)";

inline constexpr std::u16string_view languageIt = uR"(
Non riesco ad accedere al mio account e il codice non arriva. Dov'è il mio ordine? Doveva arrivare ieri.
Perché mi avete addebitato due volte questo mese? Vorrei un rimborso. Come faccio a disdire l'abbonamento?
Il film si blocca ogni pochi minuti e l'audio non va con l'immagine. Che cosa devo fare adesso?
Quanto costa spedire un pacco? È possibile cambiare l'indirizzo se ho già pagato? Grazie mille per l'aiuto.
Buongiorno, ho una domanda sulla fattura della settimana scorsa. C'è qualcosa che non va. Ciao, per favore.
Sul telefono non funziona, solo sul computer. L'ho riavviato e non è successo niente. Sì, è quello che ho detto.
Viaggiamo con due bambini e un cane, quali posti possiamo scegliere? Quando aprite? Pioverà oggi? Che tempo fa?
La nostra connessione è lenta da lunedì, cade di continuo. Non è quello che ho chiesto. Imposta una sveglia per domani.
Potete controllare cosa è successo? Mi serve un'altra carta perché la mia è rotta. Mostrami tutti i promemoria.
)";

inline constexpr std::u16string_view languageNl = uR"(
Ik kan niet inloggen op mijn account en de code komt niet. Waar is mijn bestelling? Die had er gisteren moeten zijn.
Waarom is er deze maand twee keer geld afgeschreven? Ik wil mijn geld terug. Hoe zeg ik mijn abonnement op?
De film stopt om de paar minuten en het geluid klopt niet met het beeld. Wat moet ik nu doen?
Hoeveel kost het om een pakket te versturen? Kan ik het adres nog wijzigen als ik al betaald heb? Bedankt voor de hulp.
Goedemorgen, ik heb een vraag over de rekening van vorige week. Er klopt iets niet. Hallo, alstublieft.
Op mijn telefoon werkt het niet, alleen op de computer. Ik heb hem opnieuw opgestart en er gebeurde niets.
We reizen met twee kinderen en een hond, welke plaatsen kunnen we kiezen? Wanneer gaan jullie open? Gaat het vandaag regenen?
Ons internet is traag sinds maandag, de verbinding valt steeds weg. Dat is niet wat ik vroeg. Zet een wekker voor morgen.
Kunnen jullie kijken wat er is gebeurd? Ik heb een nieuwe kaart nodig omdat de mijne kapot is. Toon alle herinneringen.
)";

inline constexpr std::u16string_view languageRuLatin = uR"(
Ne mogu voiti v svoi akkaunt, kod ne prihodit. Gde moi zakaz, on dolzhen byl priiti vchera? Zdravstvuyte, privet.
Pochemu s menya spisali dengi dva raza? Hochu vernut dengi. Kak otmenit podpisku? Spasibo bolshoe, pozhaluysta.
Film ostanavlivaetsya kazhdye pyat minut, zvuk ne sovpadaet s kartinkoi. Chto mne teper delat? Pomogite pozhaluista.
Skolko stoit otpravit posylku? Mozhno li pomenyat adres, esli ya uzhe oplatil? U menya ne rabotaet prilozhenie.
Dobryi den, u menya vopros po schetu. Tam chto-to ne tak. Eto ne to, chto ya sprashival. Kogda vy otkryvaetes?
Na telefone ne rabotaet, tolko na kompyutere. Ya uzhe perezagruzil i nichego. Da, imenno tak. Net, vse ravno ne idet.
)";

} // namespace Wheelhouse::Words
