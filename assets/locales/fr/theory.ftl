### Theories of change: elements from input to impact, and what leads to what.

view-theory = Théorie du changement
new-theory = Nouvelle théorie du changement
theory-none = Aucune théorie du changement pour l’instant
theory-none-text = Elle dit comment les moyens engagés mènent, pas à pas, au changement visé, et ce qui doit être vrai pour cela. Commencez-en une, puis ajoutez ses éléments.
theory-new-title = Théorie du changement
theory-about = À propos de cette théorie
theory-form = Schéma ou plan
theory-form-drawing = Schéma
theory-form-outline = Plan
theory-add = Ajouter un élément
theory-add-level = Endroit où l’élément est ajouté
theory-begin = Ajoutez le premier élément : des moyens, une activité, ou l’impact dont on remonte le fil.
theory-drawing = Théorie du changement, des moyens à l’impact
theory-outline = Théorie du changement sous forme de liste
theory-keys = Les flèches vont d’un élément à l’autre, d’abord le long des liens. Entrée modifie ; L commence un lien, puis les flèches et Entrée en choisissent la fin ; Suppr retire.
theory-draw = Tracer jusqu’à ce à quoi il mène
theory-linking = Lien depuis { $title } : choisissez sa fin avec les flèches et Entrée ; Échap y renonce.
theory-circle = Ce lien ramènerait à son point de départ, et un changement ne peut être sa propre cause. Il n’a pas été créé.
theory-element = Élément
theory-whole = Théorie entière
theory-remove = Retirer l’élément
theory-leads-to = Mène à
theory-unlink = Retirer le lien vers { $title }
theory-link-to = Relier à
theory-indicators =
    { $count ->
        [one] { $count } indicateur
       *[other] { $count } indicateurs
    }
