### The library: the registers of what goes on, what is asked and decided, and what is shared.

registers = Registers
shelf-going-on = Going on
shelf-deciding = Asking and deciding
shelf-sharing = Sharing
shelf-measuring = Measuring
view-calendar = Calendar
# A state with how many there are of it: “Open (4)”.
segment-counted = { $label } ({ $count })
filter-all-states = All
filter-nothing = Nothing is in this state
filter-nothing-text = Choose another state, or show all.

## A first record, and what belongs in an empty register

new-mechanism = New mechanism
empty-mechanism = No mechanisms yet
empty-mechanism-text = Ways of working together belong here: regional forums, peer networks, ways of funding, international frameworks.
new-sustainability = New sustainability record
empty-sustainability = Nothing on sustainability yet
empty-sustainability-text = Each record leads from a key question to the actions that answer it, the signs of progress and what is communicated.
new-funding = New funding
empty-funding = No funding yet
empty-funding-text = Money and help in kind belong here, from the moment they are sought: who gives, how much, for which actions.
new-question = New question
empty-question = No questions yet
empty-question-text = What the coalition does not know yet belongs here, with the answer and its evidence once there is one.
new-gate = New decision gate
empty-gate = No decision gates yet
empty-gate-text = A decision gate says what is evaluated, on what evidence, what is decided and which actions change.
new-cycle = New review cycle
empty-cycle = No review cycles yet
empty-cycle-text = A review cycle says which countries report on which indicators, and by when.
new-event = New event
empty-event = No events yet
empty-event-text = International frameworks, conferences, deadlines and days that the work is tied to belong here.
new-resource = New resource
empty-resource = No resources yet
empty-resource-text = Courses, policies, toolkits and studies worth sharing belong here, with their licence and languages.
new-network = New network or repository
empty-network = No networks or repositories yet
empty-network-text = Networks, repositories, policies and portals that others should find belong here.
new-community = New community
empty-community = No communities yet
empty-community-text = Communities of practice and of language belong here, with the organisations and people in them.
new-instrument = New instrument
empty-instrument = No instruments yet
empty-instrument-text = Surveys and other ways of measuring belong here, so that countries ask the same thing in the same way.

## Funding

# How many different funders there are: what makes funding diverse.
funding-diversity = Diversity
funding-funders = { $count ->
    [one] { $count } funder
   *[other] { $count } different funders
}

## What the licence of an original asks of an adaptation. $title is the original, $licence its licence.

licence-no-adaptations = “{ $title }” is under { $licence }, which does not allow adaptations to be shared: ask who holds the rights.
licence-share-alike = “{ $title }” is under { $licence }: an adaptation of it has to be shared under the same licence or one that is compatible.
licence-non-commercial = “{ $title }” is under { $licence }: an adaptation of it must not be opened to commercial use.

## Decision gates

# Names the list of four steps for screen readers.
gate-flow = From evaluation to revision

new-dimension = New dimension
empty-dimension = No dimensions yet
empty-dimension-text = A dimension is what observations are broken down by, such as sex or education level, with its values.
new-country_group = New country group
empty-country_group = No country groups yet
empty-country_group-text = Regions, electoral groups and groups of your own: which countries are in them, from when and until when.
member-while = { $country }, { $while }
items-add = Add: { $field }
items-all = Show all { $count }
countries-count =
    { $count ->
        [one] { $count } country
       *[other] { $count } countries
    }
