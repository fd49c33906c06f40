## Indicators: definitions, observations, charts

view-indicators = List
view-entry = Report
new-indicator = New indicator
indicators-empty = No indicators yet
indicators-empty-text = An indicator says how a result will be seen: what is counted, by whom and how often. Write the name of the first one in the line below.

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
chart-by-country = Country by country
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

## Bounds of values

# $lowest and $highest are numbers.
lowest-problem = The lowest value is { $lowest }.
highest-problem = The highest value is { $highest }.
