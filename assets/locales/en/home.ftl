### The home screen: what is due, what others did, how it stands.

home-counts = The workspace in numbers
# $status is a status such as "In progress".
home-status = { $status } { $count }
home-conflicts = { $count ->
    [one] One value set by several people
   *[other] { $count } values set by several people
}

## An empty workspace

home-empty = Where to begin
home-first-action = Write the first action of the roadmap
home-first-group = Set up the working groups and their seats
home-first-people = Invite the others

## What is due

home-due = Due
# Over what should have ended by now.
home-due-over = Overdue
home-due-coming = Coming up
home-due-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
home-due-none = Nothing is due. Actions and steps with an end date appear here as it comes near.
# $date is the day on which it ended.
home-overdue = ended { $date }

## What others did

home-changed = Changed by others
home-changed-none = Nothing new. What others change appears here after the next sync.
home-changed-all = { $changes ->
    [one] One change
   *[other] { $changes } changes
} by { $people ->
    [one] one person
   *[other] { $people } people
}
# $since is "10:42" today, a weekday, or a date: "Since Tuesday: 34 changes by 6 people".
home-changed-since = Since { $since }: { $changes ->
    [one] one change
   *[other] { $changes } changes
} by { $people ->
    [one] one person
   *[other] { $people } people
}
# Beside a record that somebody else changed.
home-mine = you changed it too
home-seen = Mark as seen
home-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

## The consultation

participation = Participation in the consultation
participation-invited = Invited
participation-answered = Answered
participation-rate = Response rate
participation-countries = Countries
participation-women = Women
participation-men = Men
home-submitted =
    { $count ->
        [one] { $count } observation waits for review
       *[other] { $count } observations wait for review
    }
home-returned =
    { $count ->
        [one] { $count } observation came back to be corrected
       *[other] { $count } observations came back to be corrected
    }
