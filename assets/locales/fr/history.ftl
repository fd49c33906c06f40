### What became of records and notes, and the workspace as it was.

history = Historique
history-none = Aucune modification pour l’instant.
history-change = { $field } : { $value }
history-more = { $count ->
    [one] Afficher une modification antérieure
   *[other] Afficher { $count } modifications antérieures
}
history-rest = { $count ->
    [one] et un autre champ
   *[other] et { $count } autres champs
}
history-earlier = Afficher les modifications antérieures
history-computer = Sur l’ordinateur { $computer }
history-menu = La modification du { $time }
history-bring-back = Rétablir la fiche telle qu’elle était alors
history-look = Voir tout tel que c’était alors

## The workspace as it was

menu-past = Voir un jour antérieur…
past-title = L’espace de travail tel qu’il était
past-text = Voici l’espace de travail tel qu’il était le { $time }, d’après les horloges de celles et ceux qui ont écrit. Rien ne peut y être modifié.
past-leave = Revenir à aujourd’hui
past-choose = Un autre jour…
past-dialog-text = La feuille de route, les indicateurs, les réunions et leurs notes s’affichent tels qu’ils étaient au soir de ce jour. Rien n’est perdu : vous revenez au travail d’aujourd’hui en un clic.
past-day = Jour
past-day-problem = Indiquez un seul jour, déjà passé, par exemple { $example }.
past-show = Afficher
past-making = Reconstitution de ce jour…
past-yesterday = Hier
past-week = Il y a une semaine
past-month = Il y a 30 jours

## Earlier versions of the notes

notes-versions = Versions antérieures
notes-versions-close = Fermer les versions antérieures
notes-versions-none = Personne n’a encore écrit ici.
notes-version = Version
notes-paragraph-gone = Ne figure plus dans les notes
notes-paragraph-changed = Son texte a changé depuis
notes-put-back = Remettre ce paragraphe
notes-put-back-done = Paragraphe remis ; ce qui a été écrit depuis est conservé.
