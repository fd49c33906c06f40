## Indicators: definitions, observations, charts

view-indicators = List
view-entry = Report
new-indicator = New indicator
indicators-empty = No indicators yet
indicators-empty-text = An indicator says how a result will be seen: what is counted, by whom and how often. Write the name of the first one in the line below.
indicators-filter-none = No indicator matches

column-indicator = Indicator
column-latest = Latest
column-countries = Countries
latest-of =
    { $count ->
        [one] { $period }, from { $count } country
       *[other] { $period }, from { $count } countries
    }
target-by = to be reached in { $year }

## Detail

tab-definition = Definition
tab-observations = Observations
tab-chart = Chart

field-evidence = Source

## Values

value-with-unit = { $value } { $unit }
not-available = Not available
estimated = about { $value }
percentage-problem = A percentage is between 0 and 100.
yes-no-problem = Write { $yes } or { $no }.
year-problem = A year has four digits, for example 2022.

## Entry for a country and year

entry-country = Country
entry-country-choose = Choose a country
entry-year = Year
entry-label = Observations of { $country } for { $year }
entry-progress =
    { $all ->
        [one] { $done } of { $all } value reported
       *[other] { $done } of { $all } values reported
    }
entry-no-member-state = { $country } is no Member State of the United Nations and should not be counted as a country.
entry-none = Choose a country
entry-none-text = The report of a country and year has a row for each indicator: type a value and press Enter for the next one.

observations-enter = Enter observations for a country
# $count observations come next, of $left that are not shown yet.
observations-more = Show { $count } more of { $left }
observations-none = Nothing has been reported for this indicator yet.
observations-words = What is reported for this indicator is text; it stands in the report of each country.

## Chart

chart-of = Shown
chart-all = All countries together
chart-note-countries =
    { $count ->
        [one] from { $count } country
       *[other] from { $count } countries
    }
chart-view = View
chart-over-time = Over time
chart-map = On a map
chart-newest-of = { $title }, newest values
chart-target = Target { $value }
chart-target-by = Target { $value } in { $year }
chart-baseline = Baseline { $value }
chart-baseline-by = Baseline { $value } in { $year }

rule-sum = The values of the countries that reported are added up.
rule-average = The average of the countries that reported; each of them counts the same.
rule-weighted = The parts and the wholes of the countries that reported are added up before they are divided, so that each country weighs as much as it has to count.
rule-count = The number of Member States whose value is yes or above zero. Territories are left out.
rule-latest = A figure is shown only where a single country reported: values of several countries are not put together.
rule-none = Values of several countries are not put together for this indicator.
rule-one = The values reported by this country.
rule-each = The values that each country reported, all on one scale.
rule-newest = The newest value that each country reported, with its period.

## The life of an observation

view-review = Review
view-reported = Who has reported
view-own = Own figures
column-standing = Standing
standing-draft = Not submitted
standing-submitted = Submitted
standing-returned = Returned
standing-approved = Approved
standing-reopened = Reopened
standing-changed = Changed after approval
review-submit = Submit
review-submit-all =
    { $count ->
        [one] Submit { $count } value
       *[other] Submit { $count } values
    }
review-approved = Approve
review-approved-all = Approve all { $count }
review-approved-title = Approve
review-returned = Return
review-returned-all = Return all { $count }
review-returned-title =
    { $count ->
        [one] Return the observation
       *[other] Return { $count } observations
    }
review-reopened = Reopen
review-reopened-all = Reopen all { $count }
review-reopened-title =
    { $count ->
        [one] Reopen the observation
       *[other] Reopen { $count } observations
    }
review-reason = Reason
review-reason-note = Whoever reported it reads this sentence.
# $state is one of the standings, $count how many stand so.
review-count = { $state }: { $count }
review-label = Observations: { $state }
# Before a value that was approved and has changed since.
review-was = approved as { $value }
review-changed = { $value } was approved. Something else came afterwards from a computer that did not know: approve the value as it is now, or reopen it.
review-none = Nothing has been submitted yet
review-none-text = When a country submits its report, it waits here to be approved or returned with a reason.
review-done = Nothing stands so any more
observation-place = { $country }, { $period }
observation-evidence = Evidence
observation-link = Link
observation-narrative = Narrative
link-problem = A link begins with https:// or http://.

## Who has reported

reported-draft = Entered
reported-returned = Returned
reported-submitted = Submitted
reported-approved = Approved
reported-not_available = Not available
reported-nothing = Nothing reported
reported-all = Every country and indicator
reported-key = What the signs mean
reported-share = Reported
reported-of = { $done } of { $all }
reported-none = Nobody has reported for { $year } yet
reported-none-text = Each country that reports gets a row here, with a sign for each indicator. A review cycle shows also who is still missing.

## A country against its own earlier figures

own-label = Figures of { $country } over the years
own-none = { $country } has not reported anything yet
own-none-text = Choose a country to see each of its figures beside the earlier ones.
own-course = Course
own-values = Reported
own-change = Change
own-better = { $change }, the right way
own-worse = { $change }, the wrong way
own-same = { $change }

## Bounds of values

# $lowest and $highest are numbers.
lowest-problem = The lowest value is { $lowest }.
highest-problem = The highest value is { $highest }.

breakdowns = Broken down
breakdowns-none = This indicator is not broken down by anything.
breakdowns-choose = Choose dimensions in its definition
breakdown-part = { $dimension }: { $value }
breakdown-together = Together { $sum } of { $total }
breakdown-beyond = Together { $sum }, which is more than the total of { $total }. Please check the numbers.
