### Targets and baselines of an indicator, and the values they had before.

aims = Cibles et valeurs de départ
aims-none = Ni cible ni valeur de départ pour l’instant.
aims-target = Cibles
aims-baseline = Valeurs de départ
aim-add = Ajouter…
aim-of = Cible ou valeur de départ
aim-for = Pour
aim-whole = Toute la coalition
aim-no-period = Sans année
aim-revise = Réviser…
aim-revise-of = Réviser { $period }, { $unit }…
aim-revise-target = Réviser la cible
aim-revise-baseline = Réviser la valeur de départ
aim-revise-text = { $period }, { $unit } : { $value } jusqu’ici. Cette valeur reste lisible, avec la raison de la nouvelle.
aim-new = Ajouter une cible ou une valeur de départ
aim-period-note = Une année, un trimestre comme 2027-Q2 ou un mois comme 2027-03.
aim-period-problem = Indiquez une année, un trimestre comme 2027-Q2 ou un mois comme 2027-03.
aim-reason = Raison
aim-reason-free = Raison éventuelle
aim-reason-note = Quiconque lit l’indicateur lit cette phrase.
aim-reason-problem = Une valeur existe déjà : dites en une phrase pourquoi elle change.
aim-set = Fixer
aim-contested = Deux personnes l’ont révisée à l’insu l’une de l’autre : la première des valeurs ci-dessous fait foi.
aim-past =
    { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs
    }
aim-was = Avant :
aim-no-reason = Sans raison indiquée

# In the history of an indicator.
field-aims = Cibles et valeurs de départ
of-target = Cible
of-baseline = Valeur de départ
