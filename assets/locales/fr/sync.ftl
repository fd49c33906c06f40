### How work reaches the others: the hub, files, people, and values set twice.

## The sync line, at the top of every screen

sync-off = Sur cet ordinateur uniquement ; aucun serveur relais n’est défini
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
    [0] Hors ligne (dernière liaison : { $since }) ; rien en attente
    [one] Hors ligne (dernière liaison : { $since }) ; une modification en attente
   *[other] Hors ligne (dernière liaison : { $since }) ; { $pending } modifications en attente
}
sync-attention = La synchronisation demande votre attention

## Hub

hub = Serveur relais
hub-text = Un serveur relais transmet les modifications entre les membres lorsqu’ils sont en ligne. Il les conserve chiffrées et ne peut pas les lire. Tout fonctionne aussi sans lui.
hub-address = Adresse du serveur relais
hub-address-example = https://hub.example.org
hub-use = Utiliser ce serveur
sync-now = Synchroniser maintenant
sync-running = Synchronisation en cours…

## Exchange by file

bundle = Échange par fichier
bundle-text = En l’absence de réseau, un fichier transporte les modifications, sur une clé USB ou dans un courriel. Il est chiffré et seuls les membres de cet espace de travail peuvent l’ouvrir.
bundle-file = Modifications Roadbook
bundle-write = Créer un fichier…
bundle-open = Ouvrir un fichier…
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

## People

people = Membres
people-alone = Vous êtes pour l’instant la seule personne ici. Invitez quelqu’un au moyen d’un fichier, ci-dessous.
peer-name = Nom
peer-device = Appareil
peer-role = Rôle
peer-heard = Dernier contact
peer-has = Vos modifications reçues
peer-never = jamais
peer-this-device = cet appareil
peer-has-all = toutes
peer-lacks = { $count ->
    [one] toutes sauf une
   *[other] toutes sauf { $count }
}
wipe-safe = Tout ce que vous avez écrit sur cet appareil se trouve aussi chez { $names }. L’appareil peut être effacé sans qu’aucun travail ne soit perdu.
wipe-unsafe = Personne d’autre, autant qu’on le sache, ne détient tout ce que vous avez écrit sur cet appareil. Ne l’effacez pas avant la prochaine synchronisation.

## Invitation

invite = Inviter quelqu’un
invite-text = L’invitation est un fichier. Toute personne qui l’ouvre peut rejoindre cet espace de travail : remettez-le donc en mains propres ou par un canal auquel vous faites confiance.
invite-not-allowed = Les nouveaux membres sont invités par les personnes chargées de la gestion ou de la facilitation. Adressez-vous à l’une d’elles.
invite-file = Invitation Roadbook
invite-role = Rôle du nouveau membre
invite-write = Créer une invitation…
invite-written = L’invitation a été enregistrée dans { $file }

## Values that several people set at once

conflicts = { $count ->
    [one] Une valeur à trancher
   *[other] { $count } valeurs à trancher
}
conflicts-text = Plusieurs personnes ont saisi ces valeurs en même temps. Rien n’a été écrasé ; retenez la valeur qui fait foi. Ce choix peut être annulé.
