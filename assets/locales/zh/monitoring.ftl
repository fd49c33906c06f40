### Dashboards: pages of charts of indicators.

view-dashboard = 监测面板
new-dashboard = 新建监测面板
dashboard-none = 尚无监测面板
dashboard-none-text = 供关注进展者查阅的图表页：请选择指标及其图表形式。
dashboard-new-title = 监测
dashboard-about = 关于此面板
dashboard-begin = 请添加第一个图表：指标及其图表形式。
dashboard-add = 添加图表
dashboard-add-do = 添加图表…
dashboard-change = 更改图表
dashboard-change-do = 更改…
dashboard-set = 确定
dashboard-wide-text = 占满页面宽度。
dashboard-by-period = 时期
dashboard-by-country = 国家（最新值）
dashboard-by-region = 区域（所有时期）
dashboard-actions = “{ $title }”的图表
dashboard-earlier = 前移
dashboard-later = 后移
dashboard-wide = 加宽
dashboard-narrow = 收窄
dashboard-remove = 移除
dashboard-gone = 该指标已不在此处
dashboard-other-chart = 所报数据若以所选形式绘制会产生误导，现以最接近的形式显示。
chart-others = 其他国家
chart-kind-bullet = 与目标值对比

## Entry for an indicator

entry-by = 填报方式
entry-by-country = 按国家
entry-by-indicator = 按指标
entry-until = 截至
entry-add-country = 添加国家
entry-indicator-label = “{ $title }”各国各时期的观测值
entry-indicator-none-text = 请在上方添加第一个国家：每个国家一行，每个时期一列。

## What figures are drawn by, what they leave out, and the observations behind them

chart-by = 绘图依据
chart-by-of = { $title } – { $by }
chart-all-periods = 所有时期合并
chart-by-none = 按照该指标的规则，所报数据无法得出合并数值。
rule-all-periods = 所有时期的数值合并计算。
dashboard-by-dimension = { $dimension }（所有时期）
left-out = 以下{ $count }个观测值未计入这些数值：
left-out-counted = { $why }（{ $count }）
left-out-show = 显示未计入的观测值
left-out-not_approved = 未经批准
left-out-not_available = 已知无数据
left-out-no_number = 不是数字
left-out-no_denominator = 缺少百分比的总数
left-out-no_member_state = 来自非会员国的领土
left-out-counted_by_countries = 已由该地区各国计入
left-out-within_longer_period = 已计入更长的时期
behind-title = 该数值所依据的观测值
behind-figure = { $title } – { $figure }
behind-counted = 计入的观测值
behind-left-out = 未计入的观测值
behind-none = 没有观测值计入该数值。
behind-more = 再显示{ $count }个
behind-of-whom = 对象
behind-why = 未计入的原因
chart-no-group = 不属于其中任何组
