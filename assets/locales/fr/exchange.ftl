### Files that carry changes, and computers on the same network.

## Writing and reading a bundle

bundle-write = Créer un fichier d’échange
bundle-open = Ouvrir un fichier d’échange
bundle-for = Destinataire
bundle-everybody = Tous les membres
bundle-everybody-text = Le fichier contient toutes les entrées qui se trouvent ici, pour l’ensemble des membres.
bundle-one-text = Le fichier contient seulement ce que ce membre, d’après ce qu’on sait ici, n’a pas encore.
bundle-limit = Taille maximale d’un courriel
bundle-no-limit = Aucune limite
bundle-limit-text = Au-delà, plusieurs fichiers sont créés. Chacun tient dans un courriel de cette taille, bien que la messagerie alourdisse une pièce jointe d’environ un tiers : envoyez-les un par un.
bundle-with-files = Avec les fichiers
bundle-with-files-text = Les fichiers joints aux fiches qui se trouvent sur cet ordinateur sont inclus.
bundle-counting = Calcul en cours…
# $size is a size such as "48 kB".
bundle-plan = { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
}, { $size }, en { $files ->
    [one] un seul fichier
   *[other] { $files } fichiers
}.
bundle-plan-nothing = D’après ce qu’on sait ici, rien ne manque à ce membre.
bundle-write-do = Créer le fichier…
bundle-done = Le fichier d’échange est créé
bundle-written-parts = { $entries ->
    [one] { $entries } entrée ({ $size }) a été enregistrée
   *[other] { $entries } entrées ({ $size }) ont été enregistrées
} dans { $files ->
    [one] un fichier
   *[other] { $files } fichiers
} :
bundle-parts-text = Ils sont tous nécessaires. Gardés dans un même dossier, ils sont lus ensemble, quel que soit celui que l’on ouvre.
bundle-choose = Choisir le fichier d’échange…
bundle-read-do = Intégrer
bundle-taken-in = Le contenu du fichier a été intégré.
bundle-too-early = Trop d’entrées attendent déjà ici des fichiers qui n’ont pas été lus. Lisez d’abord les fichiers antérieurs. Rien n’a été intégré.
bundle-another = Ouvrir un autre fichier…
# $people is a list of names.
bundle-look-changes = { $changes ->
    [one] { $changes } modification de { $people }
   *[other] { $changes } modifications de { $people }
}
bundle-look-entries = { $entries ->
    [one] { $entries } entrée qui n’est pas encore ici
   *[other] { $entries } entrées qui ne sont pas encore ici
}
bundle-look-acts = Du nouveau sur les participants et leurs rôles
bundle-look-files = Des fichiers joints
bundle-look-nothing = Toutes ses modifications sont déjà ici
bundle-look-from = Créé sur l’ordinateur de { $from }.
bundle-look-from-unknown = Créé par une personne qui n’est pas encore connue ici.
bundle-look-size = { $size } en { $files ->
    [one] un seul fichier
   *[other] { $files } fichiers
}.
bundle-needs = { $entries ->
    [one] Il s’appuie sur { $entries } entrée de { $participant } qui n’est pas encore ici.
   *[other] Il s’appuie sur { $entries } entrées de { $participant } qui ne sont pas encore ici.
}
bundle-needs-unknown = { $entries ->
    [one] Il s’appuie sur { $entries } entrée d’une personne qui n’est pas encore connue ici.
   *[other] Il s’appuie sur { $entries } entrées d’une personne qui n’est pas encore connue ici.
}
bundle-needs-text = Vous pouvez l’intégrer quand même : ce qui en dépend apparaîtra dès leur arrivée.

## Computers on the same network

room = Dans la même salle
room-text = Les ordinateurs d’un même réseau échangent directement entre eux, avec ou sans internet.
room-show = Rendre cet ordinateur visible sur le réseau
room-show-text = Tout le réseau voit alors que quelqu’un utilise Roadbook ici, mais aucun nom.
room-gather = Servir de point de rencontre pour la salle
room-gather-text = Les autres se synchronisent alors avec cet ordinateur plutôt qu’entre eux.
room-port = Port de cet ordinateur : { $port }
room-own-address = Adresse de cet ordinateur : { $addresses }
room-show-qr = Afficher le code QR
room-qr = Code QR de l’adresse { $address }
room-nobody = Aucun autre ordinateur n’est encore visible ici.
room-met = Dernière synchronisation : { $participant } ({ $time })
room-found = { $count ->
    [one] { $count } ordinateur trouvé
   *[other] { $count } ordinateurs trouvés
}
room-gathers = point de rencontre de la salle
room-nearby = Un ordinateur à proximité
room-nearby-text = L’adresse à laquelle il est joignable n’est pas connue ici. Saisissez ci-dessous l’adresse qu’il affiche.
room-sync = Synchroniser
# $address is an address on the network, such as 192.168.1.20:28787.
room-sync-with = Synchroniser avec { $address }
room-synced = Synchronisé avec { $address }.
room-address = Adresse d’un autre ordinateur
room-address-example = 192.168.1.20:28787
room-address-problem = Ceci n’est pas une adresse du réseau. Écrivez-la sous la forme 192.168.1.20:28787.
room-unreachable = Aucun membre de cet espace de travail n’a répondu à cette adresse. Vérifiez que les deux ordinateurs sont sur le même réseau et que l’autre y est visible.
room-no-network = Cet ordinateur ne peut pas se rendre visible sur le réseau. Connectez-le à un réseau, ou transmettez un fichier.
room-paused = La synchronisation est suspendue : cet ordinateur n’est donc pas visible. La synchronisation avec une adresse reste possible.
