### The home screen: what is due, what others did, how it stands.

home-counts = L’espace de travail en chiffres
home-status = { $status } { $count }
home-conflicts = { $count ->
    [one] Une valeur saisie par plusieurs personnes
   *[other] { $count } valeurs saisies par plusieurs personnes
}

## An empty workspace

home-empty = Par où commencer
home-first-action = Saisir la première action de la feuille de route
home-first-group = Créer les groupes de travail et leurs sièges
home-first-people = Inviter les autres membres

## What is due

home-due = Échéances
# Over what should have ended by now.
home-due-over = En retard
home-due-coming = À venir
home-due-more = { $count ->
    [one] En afficher un de plus
   *[other] En afficher { $count } de plus
}
home-due-none = Aucune échéance. Les actions et les étapes qui ont une date de fin apparaissent ici à l’approche de cette date.
home-overdue = terme échu le { $date }

## What others did

home-changed = Modifications des autres membres
home-changed-none = Rien de nouveau. Les modifications des autres membres apparaissent ici après la prochaine synchronisation.
home-changed-all = { $changes ->
    [one] Une modification apportée
   *[other] { $changes } modifications apportées
} par { $people ->
    [one] une personne
   *[other] { $people } personnes
}
# $since may be a time, a weekday or a date: it stands in brackets so that no article is needed.
home-changed-since = Depuis votre dernier passage ({ $since }) : { $changes ->
    [one] une modification apportée
   *[other] { $changes } modifications apportées
} par { $people ->
    [one] une personne
   *[other] { $people } personnes
}
home-mine = vous l’avez modifié aussi
home-seen = Marquer comme vu
home-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}

## The consultation

participation = Participation à la consultation
participation-invited = Invitations
participation-answered = Réponses
participation-rate = Taux de réponse
participation-countries = Pays
participation-women = Femmes
participation-men = Hommes
home-submitted =
    { $count ->
        [one] { $count } observation attend d’être validée
       *[other] { $count } observations attendent d’être validées
    }
home-returned =
    { $count ->
        [one] { $count } observation a été renvoyée pour correction
       *[other] { $count } observations ont été renvoyées pour correction
    }
