### The library: the registers of what goes on, what is asked and decided, and what is shared.

registers = 登记册
shelf-going-on = 正在开展
shelf-deciding = 提问与决策
shelf-sharing = 共享
shelf-measuring = 测量
view-calendar = 日历
segment-counted = { $label }（{ $count }）
filter-all-states = 全部
filter-nothing = 没有处于此状况的记录
filter-nothing-text = 请选择其他状况，或显示全部。

## A first record, and what belongs in an empty register

new-mechanism = 新建机制
empty-mechanism = 尚无机制
empty-mechanism-text = 合作方式列于此处：区域论坛、同行网络、资助方式、国际框架。
new-sustainability = 新建可持续性记录
empty-sustainability = 尚无可持续性记录
empty-sustainability-text = 每条记录由一个关键问题出发，引向回应它的行动、进展迹象和传播内容。
new-funding = 新建资金记录
empty-funding = 尚无资金记录
empty-funding-text = 资金和实物支持自筹措之时起即列于此处：由谁提供、金额多少、用于哪些行动。
new-question = 新建问题
empty-question = 尚无问题
empty-question-text = 联盟尚不清楚的问题列于此处；有了答案后，附上答案及证据。
new-gate = 新建决策关口
empty-gate = 尚无决策关口
empty-gate-text = 决策关口说明评估什么、依据何种证据、作出什么决定以及哪些行动随之改变。
new-cycle = 新建审查周期
empty-cycle = 尚无审查周期
empty-cycle-text = 审查周期说明哪些国家须就哪些指标、在何时之前提交报告。
new-event = 新建活动
empty-event = 尚无活动
empty-event-text = 与工作相关的国际框架、大会、截止日期和纪念日列于此处。
new-resource = 新建资源
empty-resource = 尚无资源
empty-resource-text = 值得共享的课程、政策、工具包和研究列于此处，并注明许可和语言。
new-network = 新建网络或资源库
empty-network = 尚无网络或资源库
empty-network-text = 应当让他人找到的网络、资源库、政策和门户列于此处。
new-community = 新建社群
empty-community = 尚无社群
empty-community-text = 实践社群和语言社群及其成员组织和人员列于此处。
new-instrument = 新建工具
empty-instrument = 尚无工具
empty-instrument-text = 调查和其他衡量方法列于此处，使各国以同样方式提出同样的问题。

## Funding

funding-diversity = 多样性
funding-funders = { $count }个不同的资助方

## What the licence of an original asks of an adaptation. $title is the original, $licence its licence.

licence-no-adaptations = “{ $title }”采用{ $licence }许可，不允许分享改编作品：请征得权利人同意。
licence-share-alike = “{ $title }”采用{ $licence }许可：其改编作品须以相同或兼容的许可分享。
licence-non-commercial = “{ $title }”采用{ $licence }许可：其改编作品不得开放用于商业用途。

## Decision gates

gate-flow = 从评估到修订

new-dimension = 新建分类维度
empty-dimension = 尚无分类维度
empty-dimension-text = 分类维度是对观测值进行分类的依据，例如性别或教育程度，并列出各种取值。
new-country_group = 新建国家组
empty-country_group = 尚无国家组
empty-country_group-text = 地区、选举组以及自定义组：包含哪些国家，起止时间为何。
member-while = { $country }，{ $while }
items-add = 添加：{ $field }
items-all = 显示全部 { $count } 项
countries-count = { $count } 个国家
