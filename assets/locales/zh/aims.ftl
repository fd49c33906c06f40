### Targets and baselines of an indicator, and the values they had before.

aims = 目标值与基线值
aims-none = 尚无目标值或基线值。
aims-target = 目标值
aims-baseline = 基线值
aim-add = 添加…
aim-of = 目标值或基线值
aim-for = 适用于
aim-whole = 整个联盟
aim-no-period = 未定年份
aim-revise = 修订…
aim-revise-of = 修订{ $period }，{ $unit }…
aim-revise-target = 修订目标值
aim-revise-baseline = 修订基线值
aim-revise-text = { $period }，{ $unit }：目前为{ $value }。该值连同新值的理由仍可查阅。
aim-new = 添加目标值或基线值
aim-period-note = 年份、季度（如2027-Q2）或月份（如2027-03）。
aim-period-problem = 请填写年份、季度（如2027-Q2）或月份（如2027-03）。
aim-reason = 理由
aim-reason-free = 理由（如有）
aim-reason-note = 查阅该指标者均可看到这句话。
aim-reason-problem = 已有一个值：请用一句话说明为何更改。
aim-set = 确定
aim-contested = 两人在互不知情的情况下修订了该值：以下各值中最上面的一个有效。
aim-past = { $count }个值
aim-was = 此前：
aim-no-reason = 未说明理由

# In the history of an indicator.
field-aims = 目标值与基线值
of-target = 目标值
of-baseline = 基线值
