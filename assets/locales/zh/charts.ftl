## 图表：形式、内容以及地图说明

chart-form = 显示形式
chart-form-chart = 图表
chart-form-table = 表格
chart-save-svg = 另存为SVG
chart-save-png = 另存为PNG
chart-saved = 图表已保存为{ $file }。
chart-label = { $title }：图表。可用方向键逐个查看数值。
chart-label-opens = { $title }：图表。可用方向键逐个查看数值，按回车键查看其所依据的观测值。
chart-table = 图表数值
chart-mark = { $where }：{ $value }
chart-mark-noted = { $where }：{ $value }，{ $note }
chart-separator = ，
sentence-separator = { "" }
chart-estimate = 估计值
chart-missing = 未报送

chart-summary-none = 尚无报送数据。
chart-summary-one = 仅有一个数值：{ $value }（{ $where }）。
chart-summary-range = 共{ $count }个数值，最低{ $least }（{ $leastWhere }），最高{ $most }（{ $mostWhere }）。
chart-summary-course = { $from }：{ $before }；{ $to }：{ $after }。
chart-summary-aim = { $aim }。
chart-summary-scales = 共{ $count }项，各用从零开始的刻度，并与各自的目标值对照。
chart-summary-estimate = 其中{ $count }个为估计值。
chart-summary-not-available = { $count }个数值无数据。
chart-summary-missing = { $count }个数值未报送。

map-points = 图中不绘制边界；每个点代表整个国家或领土。
map-disclaimer = 本地图所用名称及其材料的编排方式，并不意味着其发布者对任何国家、领土、城市或地区或其当局的法律地位，或对其边界或界线的划分表示任何意见。
