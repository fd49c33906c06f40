### Targets and baselines of an indicator, and the values they had before.

aims = Targets and baselines
aims-none = No target and no baseline yet.
aims-target = Targets
aims-baseline = Baselines
aim-add = Add…
aim-of = Target or baseline
aim-for = For
aim-whole = Whole coalition
aim-no-period = No year
aim-revise = Revise…
aim-revise-of = Revise { $period }, { $unit }…
aim-revise-target = Revise the target
aim-revise-baseline = Revise the baseline
aim-revise-text = { $period }, { $unit }: { $value } until now. That value stays to be read, with the reason for the new one.
aim-new = Add a target or baseline
aim-period-note = A year, a quarter such as 2027-Q2 or a month such as 2027-03.
aim-period-problem = Write a year, a quarter such as 2027-Q2 or a month such as 2027-03.
aim-reason = Reason
aim-reason-free = Reason, if there is one
aim-reason-note = Whoever reads the indicator reads this sentence.
aim-reason-problem = There is a value already: say in a sentence why it changes.
aim-set = Set
aim-contested = Two people revised it without knowing of each other: the uppermost of the values below counts.
aim-past =
    { $count ->
        [one] { $count } value
       *[other] { $count } values
    }
# Read aloud before a value that counts no more.
aim-was = Before:
aim-no-reason = No reason given

# In the history of an indicator.
field-aims = Targets and baselines
of-target = Target
of-baseline = Baseline
