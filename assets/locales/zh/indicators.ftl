## Indicators: definitions, observations, charts

view-indicators = 列表
view-entry = 国别报告
new-indicator = 新建指标
indicators-empty = 尚无指标
indicators-empty-text = 指标说明如何看出成果：统计什么、由谁统计、多久统计一次。请在下面一行写下第一个指标的名称。
indicators-filter-none = 没有匹配的指标

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
observations-more = 再显示{ $count }项，共余{ $left }项
observations-none = 该指标尚无报送的值。
observations-words = 该指标以文字填报，内容载于各国报告。

## Chart

chart-of = 显示
chart-all = 所有国家合计
chart-note-countries = 来自{ $count }个国家
chart-view = 视图
chart-over-time = 随时间变化
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

## 观测值的流程

view-review = 审核
view-reported = 报告情况
view-own = 本国历年数据
column-standing = 状态
standing-draft = 未提交
standing-submitted = 已提交
standing-returned = 已退回
standing-approved = 已批准
standing-reopened = 已重新开放
standing-changed = 批准后有改动
review-submit = 提交
review-submit-all = 提交{ $count }个数值
review-approved = 批准
review-approved-all = 全部批准（{ $count }）
review-approved-title = 批准
review-returned = 退回
review-returned-all = 全部退回（{ $count }）
review-returned-title = 退回{ $count }个观测值
review-reopened = 重新开放
review-reopened-all = 全部重新开放（{ $count }）
review-reopened-title = 重新开放{ $count }个观测值
review-reason = 理由
review-reason-note = 报告人会读到这句话。
review-count = { $state }：{ $count }
review-label = 观测值：{ $state }
review-was = 批准时为{ $value }
review-changed = 已批准的数值是{ $value }。之后一台尚不知情的电脑发来了不同的数值：请批准现有数值，或重新开放该观测值。
review-none = 尚无提交内容
review-none-text = 各国提交报告后，会在这里等待批准，或附理由退回。
review-done = 已没有处于该状态的内容
observation-place = { $country }，{ $period }
observation-evidence = 证据
observation-link = 链接
observation-narrative = 文字说明
link-problem = 链接须以https://或http://开头。

## 报告情况

reported-draft = 已录入
reported-returned = 已退回
reported-submitted = 已提交
reported-approved = 已批准
reported-not_available = 无数据
reported-nothing = 未报告
reported-all = 所有国家和指标
reported-key = 符号含义
reported-share = 已报告
reported-of = { $done }/{ $all }
reported-none = { $year }年尚无报告
reported-none-text = 每个报告国在此占一行，每项指标有一个符号。审查周期还会显示尚未报告的国家。

## 一国与其以往数据的比较

own-label = { $country }历年数据
own-none = { $country }尚未报告任何数据
own-none-text = 选择一个国家，查看其各项数据与以往数据的对照。
own-course = 走势
own-values = 已报告
own-change = 变化
own-better = { $change }，朝预期方向
own-worse = { $change }，与预期方向相反
own-same = { $change }

## Bounds of values

lowest-problem = 最低值为{ $lowest }。
highest-problem = 最高值为{ $highest }。

breakdowns = 分类数据
breakdowns-none = 该指标未设定任何分类维度。
breakdowns-choose = 在指标定义中选择维度
breakdown-part = { $dimension }：{ $value }
breakdown-together = 合计 { $sum }，总数为 { $total }
breakdown-beyond = 合计为 { $sum }，超过总数 { $total }。请核对数据。
