### Records from tables and into them: CSV files and workbooks.

menu-table-read = Importer un tableau…
menu-table-write = Exporter un tableau…
table-menu = Importer ou exporter
table-read = Importer un tableau
table-read-text = Une ligne d’en-tête, puis une ligne par fiche. Tout est vérifié avant d’être importé, et l’importation forme une seule étape, que l’on peut annuler.
table-choose = Choisir le fichier…
table-file = Tableaux
table-kind = Contenu des lignes
table-sheet = Feuille
table-reading = Lecture du fichier
table-encoding = Codage
table-delimiter = Séparateur des colonnes
table-delimiter-comma = Virgule
table-delimiter-semicolon = Point-virgule
table-delimiter-tab = Tabulation
table-found-out = D’après le fichier
table-rows =
    { $count ->
        [one] { $count } ligne sous l’en-tête.
       *[other] { $count } lignes sous l’en-tête.
    }
table-columns = Colonnes du fichier
table-column = Colonne
table-samples = Premières valeurs
table-becomes = Devient
table-becomes-of = Champ pour la colonne { $column }
table-left-out = Laissée de côté
table-contested = Une seule colonne peut devenir { $fields }.
table-key = Fiche retrouvée par
table-key-id = L’identifiant
table-key-none = Rien : chaque ligne est une nouvelle fiche
table-language = Langue des textes
table-check = Vérifier
table-check-again = Vérifier de nouveau
table-back = Revenir aux colonnes
table-take-in = Importer
table-another = Autre fichier
table-row = Ligne
table-wrong = Ce qui ne va pas
table-problems = Problèmes du tableau
table-problem-count =
    { $count ->
        [one] { $count } problème. Rien n’est importé tant qu’il n’est pas corrigé dans le fichier ou que sa colonne n’est pas laissée de côté.
       *[other] { $count } problèmes. Rien n’est importé tant qu’ils ne sont pas corrigés dans le fichier ou que leurs colonnes ne sont pas laissées de côté.
    }
table-problems-shown = Les { $shown } premiers sur { $total } sont affichés.
table-nothing-new = Tout ce que contient le tableau figure déjà ici.
table-fits = Le tableau convient. Son importation donnera ceci :
table-created = Nouvelles
table-changed = Modifiées
table-unchanged = Inchangées
table-taken-in = Importation faite. Nouvelles fiches : { $created } ; fiches modifiées : { $changed }.
table-undo-text = Le tout forme une seule étape.
table-write = Exporter un tableau
table-write-text = Toutes les fiches de ce type sont écrites, avec leurs textes dans toutes leurs langues. Le fichier peut être importé de nouveau. Il n’est pas chiffré : quiconque le détient peut le lire.
table-write-do = Exporter…
table-format = Format
table-format-xlsx = Classeur (XLSX)
table-format-csv = Texte (CSV)
table-written =
    { $rows ->
        [one] { $rows } ligne écrite dans { $file }.
       *[other] { $rows } lignes écrites dans { $file }.
    }
table-path-id = Identifiant
table-path-unit = Pays ou région
table-path-breakdown = Ventilation

field-organisation-title = Nom
field-group-title = Nom
