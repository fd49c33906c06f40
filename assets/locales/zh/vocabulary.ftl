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
field-country-code = 国家（两字母代码）
field-country-named = 国家：{ $country }
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

## Values

value-empty = 空
value-yes = 是
value-no = 否
