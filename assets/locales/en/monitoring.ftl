### Dashboards: pages of charts of indicators.

view-dashboard = Dashboard
new-dashboard = New dashboard
dashboard-none = No dashboard yet
dashboard-none-text = A page of charts for those who follow how it goes: choose an indicator, and how it is drawn.
dashboard-new-title = Monitoring
dashboard-about = About this dashboard
dashboard-begin = Add the first chart: an indicator, and how it is drawn.
dashboard-add = Add a chart
dashboard-add-do = Add a chart…
dashboard-change = Change the chart
dashboard-change-do = Change…
dashboard-set = Set
dashboard-wide-text = Takes the whole width of the page.
dashboard-by-period = Period
dashboard-by-country = Country, newest values
dashboard-by-region = Region, all periods
dashboard-actions = Chart of { $title }
dashboard-earlier = Move earlier
dashboard-later = Move later
dashboard-wide = Make wide
dashboard-narrow = Make narrow
dashboard-remove = Remove
dashboard-gone = This indicator is no longer here
dashboard-other-chart = What was reported cannot be drawn in the chosen way without saying something wrong; the nearest drawing is shown.
chart-others = Other countries
chart-kind-bullet = Against the target

## Entry for an indicator

entry-by = Report by
entry-by-country = By country
entry-by-indicator = By indicator
entry-until = Up to
entry-add-country = Add a country
entry-indicator-label = Observations of { $title }, by country and period
entry-indicator-none-text = Add the first country above: then there is a row for it and a column for each period.

## What figures are drawn by, what they leave out, and the observations behind them

chart-by = Drawn by
# For example: Policies – Sex
chart-by-of = { $title } – { $by }
chart-all-periods = All periods together
chart-by-none = The rule of this indicator makes no figure of what was reported.
rule-all-periods = Values of all periods are put together.
# For example: Sex, all periods
dashboard-by-dimension = { $dimension }, all periods
left-out =
    { $count ->
        [one] { $count } observation does not count in these figures:
       *[other] { $count } observations do not count in these figures:
    }
# A reason, and how many observations are left out for it.
left-out-counted = { $why } ({ $count })
left-out-show = Show the observations left out
left-out-not_approved = Not approved
left-out-not_available = Known to be unavailable
left-out-no_number = Not a number
left-out-no_denominator = Without the whole that the percentage is of
left-out-no_member_state = From a territory that is no Member State
left-out-counted_by_countries = Counted through the countries of the region
left-out-within_longer_period = Counted in a longer period
behind-title = Observations behind the figure
behind-figure = { $title } – { $figure }
behind-counted = Observations that count
behind-left-out = Observations left out
behind-none = No observation counts in this figure.
behind-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
behind-of-whom = Of whom
behind-why = Why left out
chart-no-group = In none of these groups
