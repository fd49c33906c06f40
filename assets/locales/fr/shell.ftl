### The frame around every screen: navigation, search, saving, the detail panel, keyboard help.

product = Roadbook
window-title = { $workspace } — Roadbook

## Navigation

navigation = Navigation principale
breadcrumb = Vous êtes ici
skip-to-content = Aller au contenu
screen-home = Accueil
screen-roadmap = Feuille de route
screen-indicators = Indicateurs
screen-meetings = Réunions
screen-directory = Annuaire
screen-library = Bibliothèque
screen-sync = Synchronisation et membres
screen-settings = Paramètres
sidebar-collapse = Replier la barre latérale
sidebar-expand = Déplier la barre latérale
sidebar-conflicts = { $count ->
    [one] une valeur à trancher
   *[other] { $count } valeurs à trancher
}

## Search and commands

search-label = Recherche et commandes
search-placeholder = Recherche ou commande
search-none = Aucun résultat.
commands = Commandes
command-go = Aller à : { $screen }
command-timeline = Afficher le chronogramme
command-board = Afficher le panneau
command-matrix = Afficher la matrice
command-themes = Afficher les thèmes et leurs indicateurs
command-new-action = Nouvelle action

## The menu at the end of the top bar

menu = Menu
menu-bundle-read = Ouvrir un fichier d’échange…
menu-bundle-write = Créer un fichier d’échange…
menu-backup = Sauvegarder…
menu-invite = Inviter…
menu-lock = Verrouiller
menu-about = À propos de Roadbook
about-text = Un outil de travail pour les coalitions réunissant plusieurs pays, avec ou sans connexion.
read-only = Lecture seule
read-only-text = Votre rôle dans cet espace de travail est la lecture : vous voyez tout et ne modifiez rien.

## What holds for the whole workspace, over every screen

newer-version = Version plus récente chez d’autres
# $people is a list of names.
newer-version-text = { $people } : travail écrit avec une version plus récente de Roadbook. Il est conservé ici et transmis ; il s’affichera une fois Roadbook mis à jour sur cet ordinateur.
copied-workspace = Espace de travail restauré ou copié
copied-workspace-text = Cet espace de travail a été restauré ou copié. Il continue sous un nouveau nom d’ordinateur ; rien n’est perdu, et ce que les autres détiennent revient à la prochaine synchronisation.
understood = Compris
removed = Vous ne participez plus

## When something does not work

start-failed = L’espace de travail n’a pas pu être ouvert
screen-failed = Cet écran n’a pas pu être affiché
screen-failed-text = Ce qui était enregistré est intact. Réessayez ; si le problème se répète, veuillez le signaler en joignant la ligne ci-dessous.
technical-details = Détails techniques
close-unsaved = Une partie de votre texte n’est pas encore enregistrée ; la fenêtre reste donc ouverte.
close-anyway = Fermer sans enregistrer
## Files dropped onto the window, or opened with the program

drop-open = Déposez un fichier d’échange ou une carte de contact pour l’ouvrir
drop-open-bundle = Déposez un fichier d’échange pour l’ouvrir
drop-locked = Déposez un fichier : il sera affiché une fois l’espace de travail déverrouillé
drop-welcome = Déposez une invitation, ou le fichier créé sur votre autre ordinateur, pour l’ouvrir
drop-asking = Déposez le fichier d’admission pour l’ouvrir
drop-text = Vous voyez ce que c’est avant que quoi que ce soit ne soit intégré.
drop-others = { $others ->
    [one] { $others } autre fichier a été déposé avec lui. Déposez-le de nouveau ensuite.
   *[other] { $others } autres fichiers ont été déposés avec lui. Déposez-les de nouveau ensuite, un par un.
}
opened-elsewhere = « { $name } » est destiné à un ordinateur qui n’a pas encore d’espace de travail ; celui-ci en a déjà un.
opened-later = « { $name } » pourra être ouvert ici une fois que cet ordinateur participera à un espace de travail.

## Words used everywhere

undo = Annuler
redo = Rétablir
close = Fermer
cancel = Abandonner
back = Retour
delete = Supprimer
restore = Restaurer
you = vous
untitled = Sans titre
try-again = Réessayer
view = Vue
views-more = Autres vues
view-table = Tableau
view-timeline = Chronogramme
view-board = Panneau
view-matrix = Matrice
view-themes = Thèmes
details = Détails
saved = Enregistré
reading = Lecture en cours…
read-failed = Ce contenu n’a pas pu être lu
# The gender of what was deleted is not known.
deleted = Suppression effectuée : « { $title } ».
numbered = { $number } { $title }
show-suggestions = Afficher les suggestions

## Who changed it

changed-by-at = { $participant }, { $time }

## Values that several people set at once

conflict-mark = Champ « { $field } » renseigné par plusieurs personnes à la fois ; afficher les valeurs
conflict-explained = Plusieurs personnes ont renseigné le champ « { $field } » en même temps. Toutes les valeurs sont conservées jusqu’à ce que l’une d’elles soit retenue.
conflict-keep = Retenir cette valeur
conflict-combine = Les réunir
conflict-combined = Texte réuni
conflict-shown = affichée actuellement
deletion-by = { $participant } a supprimé ceci le { $time } sans avoir connaissance de ce qui suit. Il est conservé jusqu’à ce que quelqu’un décide.
deletion-notes = A écrit dans les notes
deletion-kept = L’a conservé
deletion-keep = Le conserver
deletion-delete = Le supprimer quand même
place-after = Après « { $title } »
place-first = En tête de liste
deletion-more =
    { $count ->
        [one] et { $count } autre modification
       *[other] et { $count } autres modifications
    }

## The detail panel

close-detail = Fermer les détails
resize-detail = Largeur du panneau des détails
copy-address = Copier l’adresse de cette fiche
address-copied = L’adresse a été copiée.
address-shown = L’adresse est { $address }
record-deleted = Cette fiche a été supprimée. Ce que d’autres y ont écrit est conservé.
record-missing = Cette fiche ne se trouve pas ici
record-missing-text = Elle n’est peut-être pas encore arrivée, ou son adresse est erronée.
unknown-fields = { $count ->
    [one] Un champ écrit par une version plus récente est conservé tel quel : { $fields }
   *[other] { $count } champs écrits par une version plus récente sont conservés tels quels : { $fields }
}
other-languages = { $label } dans les autres langues
other-languages-count = { $count ->
    [0] Autres langues
    [one] Autres langues ({ $count } renseignée)
   *[other] Autres langues ({ $count } renseignées)
}

## Grids

grid-open = Afficher les détails
grid-group = { $name }, { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
cells-written = { $count ->
    [one] { $count } cellule modifiée
   *[other] { $count } cellules modifiées
}{ $refused ->
    [0] .
    [one] {"\u202F"}; une autre n’a pas pu recevoir la valeur.
   *[other] {"\u202F"}; { $refused } autres n’ont pas pu recevoir la valeur.
}
paste-rows-added = { $count ->
    [one] { $count } ligne ajoutée.
   *[other] { $count } lignes ajoutées.
}
paste-left = Tout n’a pas été collé
paste-left-text = { $count ->
    [one] { $count } ligne ou cellule a été laissée de côté. Tout le reste se trouve dans le tableau.
   *[other] { $count } lignes ou cellules ont été laissées de côté. Tout le reste se trouve dans le tableau.
}
paste-left-more = { $count ->
    [one] Et { $count } autre, copiée avec le reste.
   *[other] Et { $count } autres, copiées avec le reste.
}
paste-left-copy = Copier ce qui a été laissé de côté
paste-cut = Seules les { $count } premières cellules du presse-papiers ont été lues.
paste-line = Ligne
paste-column = Colonne
paste-text = Texte collé
paste-why = Raison
paste-no-row = Le tableau n’a pas de ligne à cet endroit.
paste-no-column = Le tableau n’a pas de colonne à cet endroit.
paste-no-edit = Cette cellule ne peut pas être modifiée.
paste-twice = Une ligne précédente porte sur la même ligne du tableau.
paste-no-country = Aucun pays ou territoire ne porte ce nom ou ce code.
paste-country-needed = La ligne n’indique pas de quel pays il s’agit : copiez les pays avec les valeurs et collez-les dans la colonne des pays.
number-problem = Ce n’est pas un nombre.
choice-problem = Choisissez l’une des suggestions.
title-needed = Un titre est nécessaire.

## Timeframes

timeframe-unknown = Sans date
timeframe-quarter = T{ $quarter } { $year }
quarter-short = T{ $quarter }
timeframe-about = vers { $date }
timeframe-from = à partir de { $date }
timeframe-until = jusqu’à { $date }
timeframe-range = { $begin } – { $end }
timeframe-read-as = Compris comme : { $timeframe }
timeframe-examples = Par exemple : mai–sept. 2020, T2 2021, vers 2022, à déterminer
timeframe-problem-not-a-timeframe = Ce n’est ni une date, ni un mois, ni un trimestre, ni une année. Essayez « mai–sept. 2020 » ou « T2 2021 ».
timeframe-problem-no-such-month = Ce mois n’existe pas.
timeframe-problem-no-such-day = Ce jour n’existe pas dans ce mois.
timeframe-problem-no-such-quarter = Une année compte quatre trimestres.
timeframe-problem-inverted = La fin précède le début.

## Keyboard help

shortcuts = Raccourcis clavier
shortcut-search = Recherche et commandes
shortcut-screens = Aller à un écran, d’Accueil à Synchronisation et membres
shortcut-undo = Annuler
shortcut-redo = Rétablir
shortcut-help = Afficher cette liste
shortcut-close-detail = Fermer les détails
shortcut-edit = Modifier une cellule
shortcut-replace = Remplacer le contenu d’une cellule
shortcut-cancel = Laisser une cellule inchangée
shortcut-along = Cellule suivante ou précédente
shortcut-extend = Sélectionner plusieurs cellules
shortcut-copy = Copier et coller des cellules
shortcut-fill = Recopier la première cellule vers le bas
shortcut-clear = Vider des cellules
shortcut-open = Afficher les détails d’une ligne
shortcut-move-card = Déplacer une carte vers la colonne voisine

## Records that refer to others

named-short = { $acronym }, { $title }
reference-search = Rechercher par nom
reference-open = Ouvrir : { $field }
reference-clear = Effacer : { $field }
references-add = Ajouter : { $field }
references-remove = Retirer « { $record } » ({ $field })
references-none = Aucun élément pour l’instant.
references-all = Tout afficher ({ $count })
references-done = Terminé

## Lines with a meaning of their own

country-unknown = Aucun pays ne porte ce nom ni ce code.
languages-example = arabe, français
languages-problem = Indiquez les langues par leur nom ou leur code, séparées par des virgules.
licence-unknown = Ce n’est pas un identifiant SPDX.
currency-problem = Indiquez un code de monnaie ISO 4217, par exemple EUR.
