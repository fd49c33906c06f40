### The roadmap: actions as a table, actions and steps on a timeline.

roadmap-actions = 路线图行动
new-action = 新建行动
roadmap-empty = 尚无行动
roadmap-empty-text = 行动说明要做什么、由谁做、何时做。请在上面一行写下第一项行动。
roadmap-empty-add = 行动说明要做什么、由谁做、何时做。点击“新建行动”可创建第一项。
action-count = { $count }项行动

## Columns. What, how, who and when are the words of the process table.

column-number = 编号
column-what = 内容
column-status = 状态
column-who = 责任方
column-when = 时间
column-how = 方式
column-group = 工作组

## Filters and grouping

filters = 筛选条件
filter-text = 筛选
filter-all-groups = 全部
filter-all-statuses = 全部
filter-clear = 显示全部
filter-none = 没有符合条件的行动
filter-none-text = 请更改筛选条件，或显示所有行动。
filter-count = { $shown }/{ $total }项行动
group-by = 分组方式
grouping-theme = 主题
grouping-group = 工作组
grouping-status = 状态
grouping-none = 不分组
# Headings over what belongs nowhere.
grouping-none-theme = 无主题
grouping-none-group = 无工作组
grouping-none-status = 无状态
grouping-none-none = 所有行动

## Details of an action

field-progress-value = 进展：{ $progress }

## Timeline

timeline-empty = 暂无可显示的内容
timeline-empty-text = 行动和步骤一经创建即显示在此处；没有日期的另行列出。
timeline-form = 图形或表格
timeline-chart = 图形
timeline-as-table = 表格形式的时间轴
timeline-lane = 工作板块或工作组
timeline-begin = 首日
timeline-end = 末日
timeline-certainty = 确定性
certainty-exact = 按计划
certainty-approximate = 大致时间
timeline-before = 原为：{ $timeframe }
legend-approximate = 大致时间
legend-inverted = 结束早于开始
legend-before = 原计划

## Board: a column for each status, group or theme

board-column = { $name }，{ $count }项行动
board-none = 没有行动
board-move = 移至…
board-move-card = 将“{ $title }”移至其他列
board-moved = “{ $title }”现位于“{ $column }”。
board-keys = 用方向键在卡片之间移动。按Ctrl和左右方向键可将卡片移至相邻的列。按Enter显示详情。
board-keys-reading = 用方向键在卡片之间移动。按Enter显示卡片的详情。

## Matrix and themes, and what is missing in them

matrix-grid = 各项行动的内容、方式、责任方、时间和治理
themes-grid = 按行动领域和主题列出的行动及其指标
gap = 待补充
gaps = 待补充的内容
gaps-all = 所有行动
gaps-any = { $count }项行动有待补充
gaps-of = { $column }：{ $count }处待补充
gaps-none = 没有待补充的内容。
indicator-unknown = 没有编号为{ $number }的指标。
theme-of-area = { $area }：{ $theme }
figure-of = { $value }（{ $period }）

## Comparing two states of the plan

compare = 比较
compare-none = 不比较
compare-with = 与
compare-now = 当前计划
comparison = 变动
comparison-count = { $count ->
    [0] 两者相同。
   *[other] 有{ $count }个单元格不同。
}
comparison-record = 步骤或行动
comparison-field = 字段
comparison-before = 变动前
comparison-after = 变动后
comparison-absent = 不存在
comparison-there = 存在
comparison-whole = 整条记录
comparison-back = 恢复
comparison-back-of = 恢复“{ $title }”的{ $field }
comparison-all-back = 全部恢复
baseline-adopt = 保存为基准版本
baseline-adopt-do = 保存
baseline-adopt-text = 当前计划将以一个标题保存。日后可以查看此后的变动，并恢复原值。
baseline-title = 基准版本的标题
baseline-adopted = 已保存“{ $title }”。
