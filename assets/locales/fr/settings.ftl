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

care = Sauvegarde
care-text = Une sauvegarde est une copie complète et chiffrée de cet espace de travail dans un dossier distinct ; elle s’ouvre avec la phrase de passe.
backup-file = Sauvegarde Roadbook
backup-write = Créer une sauvegarde…
backup-written = Une sauvegarde de { $size } a été enregistrée dans { $file }
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
repair-title = En cas de problème
repair-text = De l’étape la plus douce à la plus forte. Rien ici ne supprime votre travail ; ce qui est remplacé est conservé dans un dossier à côté de l’espace de travail.
repair-sync-text = Les modifications n’arrivent pas ou ne partent pas : retentez l’échange.
repair-text-all = Une liste, un chiffre ou une note semble inexact : vérifiez pages, signatures, documents et listes, et réparez ce qui peut l’être.
repair = Vérifier et réparer
repair-rebuild-text = Une liste ou la recherche ne correspond toujours pas aux fiches : refaites-les à partir des modifications consignées.
repair-compare-text = Il manque quelque chose ici, chez un collègue ou sur le serveur relais : comparez tout de nouveau. Ce qui manque d’un côté ou de l’autre revient, et un serveur relais qui a perdu ses données est de nouveau rempli.
repair-compare = Tout comparer de nouveau
repair-compare-done = Tout sera comparé de nouveau au prochain contact.
repair-refused-text = La modification de quelqu’un ne compte pas : lisez dans la liste pourquoi, et qui peut aider.
repair-refused-list = Modifications qui ne comptent pas
repair-copy-text = Le fichier reste endommagé : rétablissez la copie d’un jour, ci-dessous. Les autres apportent ce qui est venu ensuite.
repair-rescue-text = Si rien d’autre n’aide :
repair-steps = Ce qui a été vérifié
repair-step-pages = Pages du fichier
repair-step-entries = Chaînes et signatures
repair-step-documents = Documents, listes et recherche
repair-step-missing = Ce que d’autres ont et qui n’est pas ici
repair-step-refused = Modifications qui ne comptent pas
repair-fine = En ordre
repair-mended = Réparé
repair-missing = { $count ->
        [one] Il manque { $count } entrée ; elle sera demandée au prochain contact.
       *[other] Il manque { $count } entrées ; elles seront demandées au prochain contact.
    }
repair-refused = { $count ->
        [one] { $count } modification est conservée à part, avec son motif.
       *[other] { $count } modifications sont conservées à part, chacune avec son motif.
    }
repair-open-pages = Des parties du fichier sont illisibles. Sauvez ce qui est lisible, puis rétablissez une copie.
repair-open-entries = Des entrées du journal sont illisibles. Sauvez ce qui est lisible, puis rétablissez une copie ; les autres apportent le reste.
repair-open-documents = Certaines fiches n’ont pas pu être refaites. Rétablissez une copie ; les autres apportent ce qui est venu ensuite.

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
rescue = Sauver ce qui est lisible…
rescue-file = Données sauvées
rescue-text = Tout ce qui est encore lisible est écrit dans un nouveau dossier : les modifications, en fichiers d’échange que tout membre peut lire, les fiches, en tableaux, et un compte rendu de ce qui a été lu et de ce qui ne l’a pas été. Rien n’est modifié ici.
rescue-running = Lecture page par page…
rescue-done = { $entries ->
        [one] { $entries } entrée du journal et { $records } lignes ont été enregistrées dans { $folder }
       *[other] { $entries } entrées du journal et { $records } lignes ont été enregistrées dans { $folder }
    }
rescue-whole = Il ne manque rien.
rescue-missing = { $count ->
        [one] Il manque { $count } entrée ; d’autres l’ont peut-être et l’apporteront à la prochaine synchronisation. Le compte rendu la désigne.
       *[other] Il manque { $count } entrées ; d’autres les ont peut-être et les apporteront à la prochaine synchronisation. Le compte rendu les désigne.
    }
rescue-pending = { $count ->
        [one] { $count } de vos modifications, que personne d’autre n’a, se trouve dans le dossier, dans pending.json et dans les tableaux.
       *[other] { $count } de vos modifications, que personne d’autre n’a, se trouvent dans le dossier, dans pending.json et dans les tableaux.
    }
rescue-partial = Certaines lignes des tableaux n’ont pas pu être lues ; les modifications ci-dessus les rétablissent là où elles sont complètes.
rescue-closed = Les clés de l’espace de travail n’ont pas pu être lues : personne ne peut ouvrir les modifications sauvées. Les tableaux sont lisibles par tous.

lock-after = Verrouiller en l’absence d’activité
lock-after-never = Jamais
lock-after-minutes =
    { $count ->
        [one] Après { $count } minute
       *[other] Après { $count } minutes
    }
