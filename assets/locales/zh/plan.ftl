### Working on the plan as a whole: several actions at once, moving, merging and splitting them, what depends on what, saved views.

## Several actions at once

grid-pick = 选择“{ $name }”
grid-pick-all = 选择所有显示的行
bulk = 对所选行动的操作
bulk-count = 已选{ $count }项行动
bulk-who = 责任方…
bulk-when = 时间…
bulk-lens = 视角
bulk-merge = 合并…
bulk-clear = 取消选择
bulk-set = 设置
bulk-who-title = { $count }项行动的责任方
bulk-when-title = { $count }项行动的时间
bulk-done = 已更改{ $count }项行动。
shortcut-pick = 选择行
shortcut-picked = 转到对所选行的操作
shortcut-move-row = 上移或下移一行

## Moving, merging, splitting, and numbering again

move-sorted = 列表按自身顺序排列并按主题或工作组分组时，才能移动行动。
merge-title = 将行动合并为一项
merge-stays = 保留哪一项？
merge-leave = 不合并“{ $title }”
merge-add = 添加另一项行动
merge-text = 保留“{ $title }”，并由其承接其他{ $count }项行动的指标、视角和依赖关系。其他行动退出路线图；通过其编号仍可找到这里。
merge-do = 合并
merge-done = { $count }项行动已并入“{ $title }”。

## The place of an action in the roadmap, in its details

rearrange = 在路线图中的位置
rearrange-move = 移至其他主题…
rearrange-split = 拆分…
rearrange-merge = 与其他行动合并…
move-title = 移动“{ $title }”
move-place = 位置
move-first = 最前
move-after = 在“{ $title }”之后
move-text = 在该领域的行动重新编号之前，其编号保持不变。
move-do = 移动
split-title = 拆分“{ $title }”
split-text = 每个部分都承接其工作组、主题、时间、责任方、状态、指标、视角和依赖关系。该行动本身退出路线图；通过其编号仍可找到各部分。
split-part = 第{ $number }部分的标题
split-add = 添加一个部分
split-do = 拆分
renumber = 重新编号…
renumber-title = 对某一领域的行动重新编号
renumber-area = 行动领域
renumber-text = 行动按现有顺序逐个主题编号。原编号予以保留，仍可据此找到该行动。
renumber-do = 重新编号
renumber-done = { $count ->
    [0] 编号无需更改。
   *[other] { $count }项行动有了新编号。
}

## Where did it come from, where did it go

trace = 它从何而来？
trace-none = 此处未曾重新编号、合并或拆分。
trace-gone = 已不在路线图中
trace-number = 原编号{ $number }
trace-number-until = 原编号{ $number }（截至{ $date }）
trace-was = 来自：{ $actions }
trace-became = 成为：{ $actions }
became = 该行动的去向
became-text = 该行动已不在路线图中。它成为：
became-back-text = 恢复后，它将回到路线图中，与其去向并列。
became-back = 恢复

## What depends on what

depends-waiting = 取决于它的行动
knock-on-weeks = 如果推迟结束的周数
knock-on = { $count ->
    [0] 其他行动不受影响。
   *[other] 有{ $count }项行动顺延：
}
knock-on-by = 推迟{ $count }天：{ $timeframe }
depends = 需要查看的依赖关系
depends-count = 有{ $count }处依赖关系不成立
depends-circle = 以下行动循环等待，因而都无法开始：
depends-early = 在“{ $title }”结束前{ $count }天开始

## More filters

filter-more = { $count ->
    [0] 更多筛选条件
   *[other] 更多筛选条件（{ $count }）
}
filter-theme = 主题
filter-who = 责任方
filter-lens = 贯穿视角
filter-year = 所在年份
filter-only = 仅显示
filter-only-conflict = 有待确定的值
filter-only-undated = 未定日期
filter-only-undetermined = 日期待定

## Saved views

views = 已保存的视图
views-of-all = 所有人
views-own = 仅自己
views-save = 保存此视图…
views-save-title = 保存此视图
views-save-text = 视图连同其筛选条件、分组和排序一并保存。
views-title = 标题
views-whose = 显示在谁的列表中？
views-for-own = 仅在我的列表中
views-for-all = 在所有人的列表中
views-save-do = 保存
views-saved = 已保存视图“{ $title }”。
views-manage = 重命名或删除…
views-manage-title = 已保存的视图
views-none = 没有已保存的视图。
views-title-all = 标题（所有人）
views-title-own = 标题（仅自己）
views-delete = 删除视图“{ $title }”

## Timeframes that are known in part

timeframe-undetermined = 待定
timeframe-decade = { $year }年代
timeframe-century = { $first }年至{ $last }年之间
timeframe-open-month = { $year }，月份待定

## What the timeline shows beside its bars

stream-undetermined = 待定
legend-soft = 仅精确到季度、年份或年代
timeline-notes = 活动与会议
timeline-event = 与“{ $event }”相关
quota = { $scope ->
    [working_group] 已举行工作组会议{ $held }/{ $planned }次
    [regional] 已举行区域会议{ $held }/{ $planned }次
    [inter_regional] 已举行区域间会议{ $held }/{ $planned }次
    [global] 已举行全球会议{ $held }/{ $planned }次
   *[any] 已举行会议{ $held }/{ $planned }次
}

## A number that leads somewhere else now

former-number = 曾用编号{ $number }的行动：

## The roadmap as it was on a day

compare-day = 某一天的路线图…
compare-which-day = 日期
compare-day-example = 例如2026-03-31
compare-day-problem = 请填写日期，例如2026-03-31。
