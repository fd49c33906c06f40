### Dashboards: pages of charts of indicators.

view-dashboard = Tableau de bord
new-dashboard = Nouveau tableau de bord
dashboard-none = Aucun tableau de bord pour l’instant
dashboard-none-text = Une page de graphiques pour quiconque suit l’avancement : choisissez un indicateur et sa représentation.
dashboard-new-title = Suivi
dashboard-about = À propos de ce tableau de bord
dashboard-begin = Ajoutez le premier graphique : un indicateur et sa représentation.
dashboard-add = Ajouter un graphique
dashboard-add-do = Ajouter un graphique…
dashboard-change = Modifier le graphique
dashboard-change-do = Modifier…
dashboard-set = Valider
dashboard-wide-text = Occupe toute la largeur de la page.
dashboard-by-period = Période
dashboard-by-country = Pays, valeurs les plus récentes
dashboard-by-region = Région, toutes périodes
dashboard-actions = Graphique de { $title }
dashboard-earlier = Avancer
dashboard-later = Reculer
dashboard-wide = Élargir
dashboard-narrow = Rétrécir
dashboard-remove = Retirer
dashboard-gone = Cet indicateur n’est plus ici
dashboard-other-chart = Ce qui a été communiqué ne peut être représenté ainsi sans induire en erreur ; la représentation la plus proche est affichée.
chart-others = Autres pays
chart-kind-bullet = Par rapport à la cible

## Entry for an indicator

entry-by = Saisie par
entry-by-country = Par pays
entry-by-indicator = Par indicateur
entry-until = Jusqu’en
entry-add-country = Ajouter un pays
entry-indicator-label = Observations de { $title }, par pays et par période
entry-indicator-none-text = Ajoutez le premier pays ci-dessus : il aura sa ligne, et chaque période sa colonne.
