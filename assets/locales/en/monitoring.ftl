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
