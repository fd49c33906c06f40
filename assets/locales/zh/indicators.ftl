## Indicators: definitions, observations, charts

view-indicators = 列表
view-entry = 国别报告
new-indicator = 新建指标
indicators-empty = 尚无指标
indicators-empty-text = 指标说明如何看出成果：统计什么、由谁统计、多久统计一次。请在下面一行写下第一个指标的名称。

column-indicator = 指标
column-latest = 最新值
column-countries = 国家
latest-of = { $period }，来自{ $count }个国家
target-by = 应于{ $year }年达到

## Detail

tab-definition = 定义
tab-observations = 观测值
tab-chart = 图表

field-evidence = 来源

## Values

value-with-unit = { $value } { $unit }
not-available = 无数据
estimated = 约{ $value }
percentage-problem = 百分比应介于0至100之间。
yes-no-problem = 请输入“{ $yes }”或“{ $no }”。
year-problem = 年份为四位数字，例如2022。

## Entry for a country and year

entry-country = 国家
entry-country-choose = 选择国家
entry-year = 年份
entry-label = { $country }{ $year }年观测值
entry-progress = 已报送{ $done }个值，共{ $all }个
entry-no-member-state = { $country }不是联合国会员国，不应计为国家。
entry-none = 请选择国家
entry-none-text = 一国某年的报告中，每个指标占一行：输入数值后按回车键，即可填写下一个。

observations-enter = 录入某国的观测值
observations-none = 该指标尚无报送的值。
observations-words = 该指标以文字填报，内容载于各国报告。

## Chart

chart-of = 显示
chart-all = 所有国家合计
chart-note-countries = 来自{ $count }个国家
chart-view = 视图
chart-over-time = 随时间变化
chart-by-country = 分国家
chart-map = 地图
chart-newest-of = { $title }，最新数值
chart-target = 目标值{ $value }
chart-target-by = { $year }年目标值{ $value }
chart-baseline = 基线值{ $value }
chart-baseline-by = { $year }年基线值{ $value }

rule-sum = 将已报送国家的值相加。
rule-average = 已报送国家的平均值，各国权重相同。
rule-weighted = 先将已报送国家的部分数与总数分别相加，再相除，因此各国的权重取决于其总数。
rule-count = 数值为“是”或大于零的会员国数目；领土不计入。
rule-latest = 仅在只有一个国家报送时显示数字：多个国家的值不予合并。
rule-none = 该指标不合并多个国家的值。
rule-one = 该国报送的值。
rule-each = 各国报送的数值，采用同一刻度。
rule-newest = 各国报送的最新数值及其时期。

## Bounds of values

lowest-problem = 最低值为{ $lowest }。
highest-problem = 最高值为{ $highest }。
