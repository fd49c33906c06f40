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
