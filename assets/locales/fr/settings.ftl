### Settings, and the first screens: welcome, joining, unlocking.

## Appearance

appearance = Apparence
language = Langue
theme = Thème
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé
density = Lignes
density-comfortable = Aérées
density-compact = Compactes
version = Roadbook { $version }

## Passphrase and keychain

security = Sécurité
lock-now = Verrouiller maintenant
passphrase = Phrase de passe
passphrase-again = La même phrase de passe, une seconde fois
passphrase-current = Phrase de passe actuelle
passphrase-next = Nouvelle phrase de passe
passphrase-change = Changer la phrase de passe
passphrase-changed = La phrase de passe a été changée.
passphrase-least = { $count ->
    [one] Au moins { $count } caractère. Plusieurs mots sont plus faciles à retenir et plus difficiles à deviner.
   *[other] Au moins { $count } caractères. Plusieurs mots sont plus faciles à retenir et plus difficiles à deviner.
}
passphrase-differs = Les deux phrases ne sont pas identiques.
passphrase-loss = Tout ce qui se trouve sur cet ordinateur est chiffré au moyen de la phrase de passe. Personne ne peut la réinitialiser. Si elle est perdue, ce qui n’existe que sur cet ordinateur est perdu aussi ; ce que les autres membres ont reçu peut être récupéré auprès d’eux grâce à une nouvelle invitation.
keychain = Trousseau de clés du système
keychain-text = Le trousseau de clés de cet ordinateur peut conserver la clé, de sorte que l’espace de travail s’ouvre avec votre session. La phrase de passe reste valable.
keychain-use = Conserver la clé dans le trousseau
keychain-unavailable = Cet ordinateur ne dispose pas d’un trousseau de clés. La phrase de passe sera demandée.

## Backup and checks

care = Sauvegarde et vérifications
care-text = Une sauvegarde est une copie complète et chiffrée de cet espace de travail dans un dossier distinct ; elle s’ouvre avec la phrase de passe. La vérification relit toutes les données et les compare. La reconstruction refait les listes et la recherche à partir des modifications consignées ; elle ne fait rien perdre.
backup-file = Sauvegarde Roadbook
backup-write = Créer une sauvegarde…
backup-written = Une sauvegarde de { $size } a été enregistrée dans { $file }
verify = Tout vérifier
verify-done = { $count ->
    [one] { $count } entrée a été vérifiée ; elle est intacte.
   *[other] { $count } entrées ont été vérifiées ; toutes sont intactes.
}
rebuild = Reconstruire les listes et la recherche
rebuild-done = { $count ->
    [one] { $count } fiche a été reconstruite.
   *[other] { $count } fiches ont été reconstruites.
}
check-running = Vérification en cours…
check-problems = { $count ->
    [one] Un problème a été constaté. L’élément concerné a été mis de côté ; rien n’a été supprimé.
   *[other] { $count } problèmes ont été constatés. Les éléments concernés ont été mis de côté ; rien n’a été supprimé.
}

## First start

welcome = Bienvenue
welcome-text = Roadbook conserve sur votre ordinateur la feuille de route, les indicateurs et les réunions d’une coalition. L’application fonctionne sans réseau et partage les modifications dès qu’un réseau est disponible.
welcome-reference = Coalition dynamique pour les REL
welcome-reference-text = Partez de la feuille de route du lancement de la coalition : groupes de travail, actions, indicateurs et partenaires.
welcome-empty = Espace de travail vide
welcome-empty-text = Partez de zéro et construisez votre propre feuille de route.
welcome-join = Rejoindre sur invitation
welcome-join-text = Avec le fichier ou le code qui vous a été remis.
your-name = Votre nom
your-name-note = Les autres membres le voient à côté de vos modifications.
workspace-name = Nom de l’espace de travail
workspace-create = Créer l’espace de travail
workspace-creating = Création en cours…
workspace-join = Rejoindre l’espace de travail
invite-choose = Choisir le fichier d’invitation…

## Unlocking

unlock = Déverrouiller
unlocking = Déverrouillage en cours…

copies = Copies automatiques
copies-text = Une fois par jour, pendant que le programme est ouvert, une copie complète, chiffrée et vérifiée est conservée à côté de l’espace de travail : les trois plus récentes, et une pour chacune des quatre semaines précédentes. Elles servent si le fichier est endommagé ; contre la perte de l’ordinateur, une sauvegarde ailleurs et la synchronisation protègent.
copies-none = Il n’y a pas encore de copie.
copy-put-back = Rétablir
copy-put-back-title = Rétablir la copie du { $day } ?
copy-put-back-text = La copie prend la place de l’espace de travail. Ce qui s’y trouve est conservé dans un dossier à côté ; rien n’est supprimé. Ce que d’autres ont du travail fait depuis revient à la prochaine synchronisation.
damaged = Le fichier de l’espace de travail est endommagé
damaged-text = La clé est la bonne, mais une partie du fichier est illisible. Rien n’a été modifié. Rétablissez la copie d’un jour : le fichier endommagé est conservé à part, et ce que d’autres ont du travail ultérieur revient avec une synchronisation.
not-opening = L’espace de travail ne s’ouvre pas
keys-put-back = Reprendre le fichier d’une copie
unlock-forgotten = Ouvrir avec le code de récupération…
unlock-forgotten-text = Le code de récupération noté sur papier ouvre l’espace de travail sur cet ordinateur. Choisissez la phrase de passe avec laquelle vous l’ouvrirez désormais ; l’ancienne n’ouvre plus rien.
unlock-wrong-code = Ce code n’ouvre pas l’espace de travail sur cet ordinateur. Vérifiez chaque groupe ; un code n’ouvre que les espaces de travail qui étaient ouverts ici quand il a été créé.

lock-after = Verrouiller en l’absence d’activité
lock-after-never = Jamais
lock-after-minutes =
    { $count ->
        [one] Après { $count } minute
       *[other] Après { $count } minutes
    }
