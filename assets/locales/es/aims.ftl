### Targets and baselines of an indicator, and the values they had before.

aims = Metas y líneas de base
aims-none = Todavía no hay meta ni línea de base.
aims-target = Metas
aims-baseline = Líneas de base
aim-add = Añadir…
aim-of = Meta o línea de base
aim-for = Para
aim-whole = Toda la coalición
aim-no-period = Sin año
aim-revise = Revisar…
aim-revise-of = Revisar { $period }, { $unit }…
aim-revise-target = Revisar la meta
aim-revise-baseline = Revisar la línea de base
aim-revise-text = { $period }, { $unit }: { $value } hasta ahora. Ese valor se conserva a la vista, con el motivo del nuevo.
aim-new = Añadir una meta o una línea de base
aim-period-note = Un año, un trimestre como 2027-Q2 o un mes como 2027-03.
aim-period-problem = Escriba un año, un trimestre como 2027-Q2 o un mes como 2027-03.
aim-reason = Motivo
aim-reason-free = Motivo, si lo hay
aim-reason-note = Quien consulte el indicador leerá esta frase.
aim-reason-problem = Ya hay un valor: diga en una frase por qué cambia.
aim-set = Fijar
aim-contested = Dos personas lo revisaron sin saber una de la otra: cuenta el primero de los valores de abajo.
aim-past =
    { $count ->
        [one] { $count } valor
       *[other] { $count } valores
    }
aim-was = Antes:
aim-no-reason = Sin motivo indicado

# In the history of an indicator.
field-aims = Metas y líneas de base
of-target = Meta
of-baseline = Línea de base
