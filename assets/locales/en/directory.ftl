### The directory: organisations, and working groups with their seats.

new-organisation = New organisation
new-group = New working group
organisations-empty = No organisations yet
organisations-empty-text = Ministries, partners and institutions of the coalition belong here. Write the first one in the line above.
groups-empty = No working groups yet
groups-empty-text = A working group carries an area of action and has seats for its leads.
code-problem = A code has at most two letters.

## Seats of a working group

seats = Seats
seats-none = No seats are set up.
seat-vacant = Vacant
seat-add = Add a seat
seat-role = Role
seat-holder = Held by
# $role is the seat's role, such as "First lead".
seat-remove = Remove the seat { $role }
# The role given to a seat that was just added.
seat-new-role = Lead
# A seat's role and the region it stands for.
seat-role-region = { $role }, { $region }
seats-vacant = { $vacant ->
    [one] One of { $seats } seats is vacant.
   *[other] { $vacant } of { $seats } seats are vacant.
}

## Colours of working groups; each also has its two-letter code.

hue-1 = Blue
hue-2 = Orange
hue-3 = Green
hue-4 = Purple
hue-5 = Ochre
hue-6 = Slate

## Terms of seats, and people

# A seat and who holds it: “First lead: UNESCO”.
seat-summary = { $role }: { $holder }
# $until is a date, a month or a year.
seat-until = Until: { $until }
seat-ends-soon = The term ends soon: { $until }
seats-past = Past terms ({ $count })
new-person = New person
empty-person = No people yet
empty-person-text = People who act for the coalition belong here, if they agree; one person may act for several organisations.
# Beside “May be counted”.
note-person-consent = Gender, languages and country count in a balance only if the person has agreed to it.
