### Files attached to records, and which of them are kept on this computer.

## The files of a record

files = Fichiers
attachments-none = Aucun fichier n’est encore joint ici.
attachments-all = Afficher les { $count } fichiers
attachment-attach = Joindre un fichier…
attachment-here = sur cet ordinateur
# Nobody else is known to have it.
attachment-only-here = sur cet ordinateur et, d’après ce qu’on sait ici, nulle part ailleurs
# $held and $size are sizes, such as "3 MB".
attachment-partly = { $held } sur { $size } récupérés
attachment-awaited = pas sur cet ordinateur ; il arrivera dès qu’un serveur relais ou un ordinateur voisin qui le détient sera joignable
attachment-absent = pas sur cet ordinateur
attachment-look = Voir { $name }
attachment-save = Enregistrer sous…
attachment-fetch = Récupérer
attachment-fetch-not = Ne pas récupérer
attachment-drop = Ne pas garder ici
attachment-remove = Retirer de la fiche
attachment-saved = Le fichier a été enregistré dans { $file }.
# Beside an Undo button.
attachment-removed = « { $name } » a été retiré de la fiche.
attachment-too-large = Ce fichier est trop volumineux et n’a pas été joint. Un fichier peut atteindre 64 Mo ; pour un plus grand, indiquez où on le trouve.
attachment-unreadable = Ce fichier n’a pas pu être lu et n’a pas été joint.
attachment-drop-refused = D’après ce qu’on sait ici, personne d’autre ne détient ce fichier : il reste donc ici. Synchronisez d’abord avec un serveur relais.

## Which files are kept on this computer

files-text = Une fiche indique quels fichiers elle a. Les fichiers eux-mêmes ne parviennent qu’aux ordinateurs qui les demandent.
files-keep-all = Garder tous les fichiers sur cet ordinateur
files-keep-all-text = Ils sont alors tous récupérés, les plus petits d’abord. Sinon, seuls le sont ceux que l’on récupère un par un.
# $size is a size such as "34 MB".
files-state = { $files ->
    [0] Aucun fichier ici
    [one] { $files } fichier ici, { $size }
   *[other] { $files } fichiers ici, { $size }
}{ $missing ->
    [0] .
    [one] {" "}; { $missing } encore attendu.
   *[other] {" "}; { $missing } encore attendus.
}
