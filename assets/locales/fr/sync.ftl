### How work reaches the others: the hub, files, values set twice, and what does not count.

## The sync line, at the top of every screen

sync-off = Sur cet ordinateur uniquement ; aucun serveur relais n’est défini
sync-nearby = { $count ->
    [one] { $count } ordinateur à proximité
   *[other] { $count } ordinateurs à proximité
}
sync-nearby-met = Synchronisé avec des ordinateurs à proximité : { $participant } ({ $time })
sync-looking = Recherche d’ordinateurs à proximité
sync-looking-met = Recherche d’ordinateurs à proximité ; dernière synchronisation : { $participant } ({ $time })
sync-idle = { $pending ->
    [0] Enregistré ici ; rien à envoyer
    [one] Enregistré ici ; une modification à envoyer
   *[other] Enregistré ici ; { $pending } modifications à envoyer
}
sync-working = Envoi : { $sending }, réception : { $receiving }
sync-up-to-date = À jour avec le serveur relais
sync-up-to-date-at = À jour avec le serveur relais ({ $time })
sync-offline = { $pending ->
    [0] Hors ligne ; rien en attente
    [one] Hors ligne ; une modification en attente
   *[other] Hors ligne ; { $pending } modifications en attente
}
# $since may be a time, a weekday or a date: worded so that no article is needed.
sync-offline-since = { $pending ->
    [0] Hors ligne (depuis : { $since }) ; rien en attente
    [one] Hors ligne (depuis : { $since }) ; une modification en attente
   *[other] Hors ligne (depuis : { $since }) ; { $pending } modifications en attente
}
sync-paused = { $pending ->
    [0] Synchronisation suspendue ; rien à envoyer
    [one] Synchronisation suspendue ; { $pending } modification à envoyer
   *[other] Synchronisation suspendue ; { $pending } modifications à envoyer
}
sync-attention = La synchronisation demande votre attention

## Hub

hub = Serveur relais
hub-text = Un serveur relais transmet les modifications entre les membres lorsqu’ils sont en ligne. Il les conserve chiffrées et ne peut pas les lire. Tout fonctionne aussi sans lui.
hub-address = Adresse du serveur relais
hub-address-example = https://hub.example.org
hub-use = Utiliser ce serveur
hub-address-problem = Ceci n’est pas l’adresse d’un serveur relais. Écrivez-la sous la forme https://hub.example.org.
hub-none = Aucun serveur relais n’est défini. Saisissez l’adresse d’un serveur, ou transmettez un fichier d’échange.
hub-unreachable-advice = Tout est enregistré ici et sera envoyé dès que le serveur relais sera joignable. Un fichier d’échange fonctionne sans lui.
hub-foreign-advice = Vérifiez l’adresse auprès de la personne qui gère le serveur relais. Si elle est exacte, demandez une nouvelle invitation.
sync-now = Synchroniser maintenant
sync-running = Synchronisation en cours…
sync-by-itself = Synchroniser automatiquement
sync-by-itself-text = Si cette option est désactivée, rien ne part ni n’arrive automatiquement, ni par le serveur relais ni dans la salle. « { sync-now } » et les fichiers restent possibles.
sync-metered = Cette connexion est payante
sync-metered-text = Seul ce qui est léger voyage alors : les fichiers attendent et le serveur relais est consulté une fois par heure. « { sync-now } » envoie et reçoit toutes les modifications.
sync-low-battery = La batterie est presque vide : les fichiers attendent et le serveur relais est consulté une fois par heure.

## Exchange by file

bundle = Échange par fichier
bundle-text = En l’absence de réseau, un fichier transporte les modifications, sur une clé USB ou dans un courriel. Il est chiffré et seuls les membres de cet espace de travail peuvent l’ouvrir.
bundle-file = Modifications Roadbook
bundle-written = { $entries ->
    [one] { $entries } entrée ({ $size }) a été enregistrée dans { $file }
   *[other] { $entries } entrées ({ $size }) ont été enregistrées dans { $file }
}
bundle-read = { $changes ->
    [one] { $changes } modification intégrée, provenant de { $people }.
   *[other] { $changes } modifications intégrées, provenant de { $people }.
}
bundle-nothing-new = { $entries ->
    [one] Le fichier contient { $entries } entrée, déjà présente ici.
   *[other] Le fichier contient { $entries } entrées, toutes déjà présentes ici.
}
bundle-waiting = { $sentence } { $waiting ->
    [one] Une autre entrée attend une entrée antérieure qui n’est pas arrivée.
   *[other] { $waiting } autres entrées attendent des entrées antérieures qui ne sont pas arrivées.
}
bundle-refused = { $refused ->
    [one] { $refused } modification ne compte pas ; la liste ci-dessous en donne le motif.
   *[other] { $refused } modifications ne comptent pas ; la liste ci-dessous en donne les motifs.
}

## Values that several people set at once

conflicts = { $count ->
    [one] Une valeur à trancher
   *[other] { $count } valeurs à trancher
}
conflicts-failed = La liste des valeurs à trancher n’a pas pu être lue
conflicts-text = Plusieurs personnes ont saisi ces valeurs en même temps. Rien n’a été écrasé ; retenez la valeur qui fait foi. Ce choix peut être annulé.
conflicts-all = Voir les { $count } valeurs à trancher
decide-whose = Valeurs affichées
decide-everybody = De tout le monde
decide-mine = Les vôtres
decide-keys = Les touches Page suivante et Page précédente passent d’une fiche à l’autre.
decide-more = { $count ->
    [one] Afficher une fiche de plus
   *[other] Afficher { $count } fiches de plus
}
decide-none = Rien à trancher
decide-none-text = Lorsque plusieurs personnes saisissent une même donnée sans le savoir, toutes leurs valeurs sont conservées ici jusqu’à ce que quelqu’un choisisse.
decide-filter-none = Aucune valeur ne correspond
decide-mine-none = Vous n’avez saisi aucune de ces valeurs

## The log of everything that came together

sync-log = Journal
sync-log-none = Aucun échange pour l’instant.
sync-log-when = Quand
sync-log-over = Par
sync-log-with = Avec
sync-log-what = Quoi
sync-log-times = { $count } fois depuis le { $time }
sync-log-nothing = Rien de nouveau
sync-log-moved = Envoyé : { $sent }, reçu : { $received }
sync-log-unreachable = Injoignable
sync-log-failed = N’a pas fonctionné
sync-log-more = Afficher plus
sync-log-write = Enregistrer le journal…
sync-log-written = { $count ->
    [one] Le journal d’une ligne a été enregistré sous { $file }.
   *[other] Le journal de { $count } lignes a été enregistré sous { $file }.
}
means-hub = Serveur relais
means-network = Réseau
means-bundle_read = Fichier d’échange lu
means-bundle_written = Fichier d’échange créé
