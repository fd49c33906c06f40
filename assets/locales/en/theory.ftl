### Theories of change: elements from input to impact, and what leads to what.

view-theory = Theory of change
new-theory = New theory of change
theory-none = No theory of change yet
theory-none-text = It says how what is put in leads, step by step, to what is to change, and what has to be true for that. Begin one, then add its elements.
theory-new-title = Theory of change
theory-about = About this theory
theory-form = Drawing or outline
theory-form-drawing = Drawing
theory-form-outline = Outline
theory-add = Add an element
theory-add-level = Where the element is added
theory-begin = Add the first element: an input, an activity, or the impact to work back from.
theory-drawing = Theory of change, from input to impact
theory-outline = Theory of change as a list
theory-keys = Arrows move between elements, along links first. Enter edits; L begins a link, then arrows and Enter choose its end; Delete removes.
theory-draw = Draw to what it leads to
theory-linking = Link from { $title }: choose its end with the arrows and Enter; Esc leaves it.
theory-circle = This link would lead back to where it begins, and a change cannot be its own cause. It was not made.
theory-element = Element
theory-whole = Whole theory
theory-remove = Remove the element
theory-leads-to = Leads to
theory-unlink = Remove the link to { $title }
theory-link-to = Link to
theory-indicators =
    { $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    }
