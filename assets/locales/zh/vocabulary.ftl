### The shared words: kinds, statuses, streams, constituencies, fields. Short; they stand in tables and menus.

## Kinds of records, one

kind-programme = 计划
kind-group = 工作组
kind-action = 行动
kind-indicator = 指标
kind-observation = 观测值
kind-meeting = 会议
kind-organisation = 组织
kind-person = 人员
kind-milestone = 步骤
kind-baseline = 基准版本
kind-communication = 传播战略
kind-questionnaire = 问卷
kind-participant = 参与者

## Kinds of records, several

kinds-programme = 计划
kinds-group = 工作组
kinds-action = 行动
kinds-indicator = 指标
kinds-observation = 观测值
kinds-meeting = 会议
kinds-organisation = 组织
kinds-person = 人员
kinds-milestone = 步骤
kinds-baseline = 基准版本
kinds-communication = 传播战略
kinds-questionnaire = 问卷
kinds-participant = 参与者

## Status of an action

status-draft = 草案
status-proposed = 已提议
status-agreed = 已商定
status-in_progress = 进行中
status-blocked = 受阻
status-done = 已完成

## Streams of the process, and two headings that stand among them

stream-coalition = 联盟
stream-advisory_group = 咨询小组
stream-working_groups = 工作组
stream-communication = 传播
stream-meetings = 会议
stream-frameworks = 国际框架
stream-evaluation = 评估
# Heading over actions of no working group.
stream-none = 无工作组
# Heading over everything without a date.
stream-undated = 未定日期

## Constituencies of the advisory group

constituency-government = 政府
constituency-igo = 政府间组织
constituency-civil_society = 民间社会
constituency-professional_body = 专业团体
constituency-institution = 机构
constituency-category_2_centre = 教科文组织第2类中心
constituency-oer_chair = 开放式教育资源教席
constituency-funding_body = 资助机构

## Roles in the workspace

role-steward = 管理员
role-facilitator = 协调员
role-contributor = 贡献者
role-viewer = 查阅者

## Indicators

measure-number = 数字
measure-percentage = 百分比
measure-yes_no = 是或否
measure-currency = 金额
measure-qualitative = 文字
direction-increase = 上升
direction-decrease = 下降
direction-maintain = 保持
level-individual = 个人
level-institutional = 机构
level-national = 国家
level-systemic = 系统
frequency-once = 一次
frequency-monthly = 每月
frequency-quarterly = 每季度
frequency-yearly = 每年
aggregation-sum = 总和
aggregation-latest = 最新值
aggregation-average = 平均值
aggregation-weighted = 按总数加权的百分比
aggregation-count = 国家数目
aggregation-none = 不合并

## Meetings

format-online = 线上
format-in_person = 线下
format-hybrid = 线上线下结合
format-asynchronous = 书面，分期进行
meeting-status-planned = 已计划
meeting-status-held = 已召开
meeting-status-postponed = 已推迟
meeting-status-converted = 已改形式
meeting-status-cancelled = 已取消

## Names of fields

field-title = 标题
field-name = 名称
field-description = 说明
field-how = 方式
field-governance = 治理
field-responsible = 责任方
field-group = 工作组
field-theme = 主题
field-area = 行动领域
field-number = 编号
field-timeframe = 时间
field-status = 状态
field-progress = 进展
field-indicators = 指标
field-communication = 传播
field-meeting = 来源会议
field-note = 备注
field-source = 出处
field-files = 文件
field-stream = 工作板块
field-linked_event = 关联活动
field-planned = 计划数量
field-code = 代码（两个字母）
field-hue = 颜色
field-mandate = 任务授权
field-leads = 席位
field-role = 职务
field-holder = 担任者
field-region = 地区
field-acronym = 简称
field-country = 国家
field-constituency = 界别
field-website = 网站
field-definition = 定义
field-measure = 数值类型
field-direction = 期望走向
field-unit = 单位
field-level = 层级
field-frequency = 频率
field-means = 核查方法
field-baseline = 基线值
field-baseline_year = 基线年份
field-target = 目标值
field-target_year = 目标年份
field-aggregation = 数值合并方式
field-value = 数值
field-estimate = 估计
field-not_available = 无数据
field-period = 时期
field-date = 日期
field-format = 形式
field-reason = 原因
field-place = 地点
field-languages = 语言
field-invited = 受邀人数
field-attended = 出席人数
field-agenda = 议程
field-decisions = 决定
field-action_items = 待办事项
field-text = 内容
field-due = 期限
field-done = 已完成
field-deleted = 已删除
field-order = 顺序
field-email = 电子邮件
field-organisation = 组织
field-in-language = { $field }（{ $language }）
field-part = { $field }，{ $part }

## Kinds of records of the registers, one

kind-mechanism = 机制
kind-sustainability = 可持续性记录
kind-question = 关键问题
kind-funding = 资金
kind-resource = 资源
kind-network = 网络或资源库
kind-community = 社群
kind-event = 活动
kind-gate = 决策关口
kind-instrument = 工具
kind-cycle = 审查周期
kind-dimension = 分类维度
kind-country_group = 国家组
kind-theory = 变革理论
kind-view = 已存视图
kind-dashboard = 仪表板
kind-review = 审核

## Kinds of records of the registers, several

kinds-mechanism = 机制
kinds-sustainability = 可持续性
kinds-question = 关键问题
kinds-funding = 资金
kinds-resource = 资源
kinds-network = 网络与资源库
kinds-community = 社群
kinds-event = 活动
kinds-gate = 决策关口
kinds-instrument = 工具
kinds-cycle = 审查周期
kinds-dimension = 分类维度
kinds-country_group = 国家组
kinds-theory = 变革理论
kinds-view = 已存视图
kinds-dashboard = 仪表板
kinds-review = 审核

## Cross-cutting lenses, and how far a meeting or step reaches

lens-gender = 性别平等
lens-inclusion = 包容
lens-multilingualism = 多语言
lens-quality = 质量
lens-remote_areas = 偏远地区
lens-research = 研究
scope-working_group = 工作组
scope-regional = 区域
scope-inter_regional = 区域间
scope-global = 全球

## Words of the registers

mechanism-type-regional = 区域合作
mechanism-type-peer_network = 同行网络
mechanism-type-funding = 资助
mechanism-type-international_framework = 国际框架
question-state-open = 待解答
question-state-answered = 已解答
question-state-set_aside = 已搁置
funding-type-public = 公共资金
funding-type-intergovernmental = 政府间资金
funding-type-foundation = 基金会
funding-type-private = 私营部门
funding-type-in_kind = 实物
funding-state-sought = 筹措中
funding-state-promised = 已承诺
funding-state-received = 已到位
resource-type-course = 课程
resource-type-textbook = 教科书
resource-type-policy = 政策
resource-type-toolkit = 工具包
resource-type-guideline = 指南
resource-type-study = 研究报告
resource-type-dataset = 数据集
network-type-network = 网络
network-type-repository = 资源库
network-type-policy = 政策
network-type-portal = 门户
event-type-framework = 国际框架
event-type-conference = 大会
event-type-deadline = 截止日期
event-type-day = 纪念日或活动周
gate-state-planned = 已计划
gate-state-evaluating = 评估中
gate-state-decided = 已决定
gate-decision-go_on = 继续
gate-decision-revise = 修订
gate-decision-stop = 停止
cycle-state-planned = 已计划
cycle-state-open = 进行中
cycle-state-closed = 已结束
country_group-type-region = 地区
country_group-type-electoral_group = 选举组
country_group-type-own = 自定义组
means-type-survey = 调查
means-type-self_evaluation = 自我评估
means-type-network_analysis = 网络分析
means-type-research = 研究
means-type-rating = 评级
means-type-social_media = 社交媒体

## Words of indicators, groups, people, reviews, theories of change and dashboards

measure-nominal = 类别
measure-ordinal = 有序类别
stage-developed = 已开发
stage-trained = 已培训
stage-accessed = 已获取
stage-used = 已使用
stage-impact = 影响
gender-female = 女
gender-male = 男
gender-other = 其他
group-type-working_group = 工作组
group-type-advisory_group = 咨询小组
group-type-secretariat = 秘书处
group-type-coordination = 协调
verdict-approved = 已批准
verdict-returned = 已退回
verdict-reopened = 已重新开放
node-level-input = 投入
node-level-activity = 活动
node-level-output = 产出
node-level-outcome = 成果
node-level-impact = 影响
chart-kind-line = 折线图
chart-kind-bars = 柱状图
chart-kind-stacked = 堆叠柱状图
chart-kind-multiples = 小型多图
chart-kind-slope = 斜率图
chart-kind-map = 地图

## Names of fields of the registers and of what was added to other kinds

field-type = 类型
field-state = 状况
field-lenses = 贯穿视角
field-scope = 范围
field-actions = 行动
field-depends_on = 取决于
field-event = 活动
field-became = 后续行动
field-numbers = 原编号
field-until = 截止
field-milestone = 进程步骤
field-vision = 愿景
field-objectives = 目标
field-areas = 行动领域
field-themes = 主题
field-goals = 可持续发展目标
field-numerator = 分子
field-denominator = 分母
field-lowest = 最低值
field-highest = 最高值
field-categories = 类别
field-dimensions = 分类统计依据
field-values = 取值
field-members = 国家
field-targets = 目标值
field-replaces = 取代
field-method = 计算方法
field-data_source = 数据来源
field-stage = 价值链环节
field-means_types = 核查类型
field-link = 链接
field-submitted = 已提交
field-reported_by = 报告人
field-verdict = 审核结论
field-of = 审核对象
field-action = 行动
field-indicator = 指标
field-person = 人员
field-persons = 人员
field-organisations = 组织
field-appointed = 任命时间
field-renewed = 续任时间
field-gender = 性别
field-consent = 可计入统计
field-merged_into = 已并入
field-cells = 保存的值
field-audiences = 受众
field-activities = 活动
field-media = 媒介
field-measures = 成效衡量
field-sent = 发出日期
field-closes = 截止日期
field-answered = 答复人数
field-female_percent = 女性百分比
field-male_percent = 男性百分比
field-countries = 国家
field-question = 问题
field-stakeholders = 利益攸关方
field-mechanisms = 相关机制
field-answer = 答案
field-funder = 资助方
field-amount = 金额
field-currency = 货币
field-licence = 许可
field-publisher = 出版方
field-adaptation_of = 改编自
field-evaluates = 评估对象
field-decision = 决定
field-revises = 修订对象
field-nodes = 要素
field-edges = 联系
field-assumption = 假设
field-from = 起点
field-to = 终点
field-screen = 屏幕
field-query = 筛选
field-owner = 所有者
field-charts = 图表
field-chart = 图表
field-by = 细分依据
field-wide = 加宽
field-device = 计算机

## Fields that have another name in one kind: field, kind, name

field-person-title = 姓名
field-mechanism-title = 名称
field-mechanism-frequency = 频率
field-network-title = 名称
field-network-organisation = 运营方
field-community-title = 名称
field-event-organisation = 主办方
field-sustainability-title = 关键问题
field-sustainability-progress = 进展迹象
field-question-title = 问题
field-question-evidence = 证据
field-gate-evidence = 证据
field-gate-reason = 决定依据

## Values

value-empty = 空
value-yes = 是
value-no = 否
