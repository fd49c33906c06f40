## Charts: their forms, what they say, and what a map does not mean to say

chart-form = Shown as
chart-form-chart = Chart
chart-form-table = Table
chart-save-svg = Save as SVG
chart-save-png = Save as PNG
chart-saved = The chart was saved as { $file }.
chart-label = { $title }: chart. The arrow keys lead from value to value.
chart-label-opens = { $title }: chart. The arrow keys lead from value to value, and Enter shows the observations behind one.
chart-table = The values of the chart
chart-mark = { $where }: { $value }
chart-mark-noted = { $where }: { $value }, { $note }
chart-separator = { ", " }
sentence-separator = { " " }
chart-estimate = Estimate
chart-missing = Not reported

chart-summary-none = Nothing has been reported.
chart-summary-one = One value: { $value } ({ $where }).
chart-summary-range =
    { $count ->
        [one] { $count } value, from { $least } ({ $leastWhere }) to { $most } ({ $mostWhere }).
       *[other] { $count } values, from { $least } ({ $leastWhere }) to { $most } ({ $mostWhere }).
    }
chart-summary-course = { $from }: { $before }; { $to }: { $after }.
chart-summary-aim = { $aim }.
chart-summary-scales =
    { $count ->
        [one] { $count } measure, against its own target.
       *[other] { $count } measures, each on a scale of its own from zero and against its own target.
    }
chart-summary-estimate =
    { $count ->
        [one] { $count } value is an estimate.
       *[other] { $count } values are estimates.
    }
chart-summary-not-available =
    { $count ->
        [one] { $count } value is not available.
       *[other] { $count } values are not available.
    }
chart-summary-missing =
    { $count ->
        [one] { $count } value was not reported.
       *[other] { $count } values were not reported.
    }

map-points = No boundaries are drawn; a point stands for a whole country or territory.
map-disclaimer = The designations employed and the presentation of material on this map do not imply the expression of any opinion whatsoever on the part of its publishers concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries.
