### Settings, and the first screens: welcome, joining, unlocking.

## Appearance

appearance = 外观
language = 语言
theme = 主题
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
theme-contrast = 高对比度
density = 行距
density-comfortable = 宽松
density-compact = 紧凑
version = Roadbook { $version }

## Passphrase and keychain

security = 安全
lock-now = 立即锁定
passphrase = 密码短语
passphrase-again = 再次输入同一密码短语
passphrase-current = 当前密码短语
passphrase-next = 新密码短语
passphrase-change = 更改密码短语
passphrase-changed = 密码短语已更改。
passphrase-least = 至少{ $count }个字符。使用多个词语更易记忆，也更难猜测。
passphrase-differs = 两次输入不一致。
passphrase-loss = 这台计算机上的所有内容均以密码短语加密。任何人都无法重设密码短语。一旦遗失，仅存于这台计算机上的内容将随之丢失；其他成员已收到的内容可通过新的邀请从他们那里取回。
keychain = 系统钥匙串
keychain-text = 这台计算机的钥匙串可以保存密钥，使工作区在您登录系统时自动打开。密码短语仍然有效。
keychain-use = 将密钥保存在钥匙串中
keychain-unavailable = 这台计算机没有钥匙串。届时将要求输入密码短语。

## Backup and checks

care = 备份
care-text = 备份是此工作区完整的加密副本，存于单独的文件夹中，可用密码短语打开。
backup-file = Roadbook备份
backup-write = 创建备份…
backup-written = { $size }的备份已写入{ $file }
rebuild = 重建列表和搜索
rebuild-done = 已重建{ $count }条记录。
check-running = 正在检查…
check-problems = 发现{ $count }个问题。相关内容已另行存放；未删除任何内容。
repair-title = 出现问题时
repair-text = 从最温和的步骤到最有力的步骤。此处的任何操作都不会删除您的工作；被替换的内容保存在工作区旁的文件夹中。
repair-sync-text = 更改收不到或发不出：请再次尝试交换。
repair-text-all = 某个列表、数字或笔记看起来不对：检查页面、签名、文档和列表，并修复能够修复的内容。
repair = 检查并修复
repair-rebuild-text = 列表或搜索仍与记录不符：根据已记录的更改重新生成。
repair-compare-text = 此处、同事处或中转服务器上缺少内容：重新比对全部内容。任何一方缺少的内容都会补回，丢失数据的中转服务器也会重新补全。
repair-compare = 重新比对全部内容
repair-compare-done = 下次连接时将重新比对全部内容。
repair-refused-text = 某人的更改不予计入：请在列表中查看原因以及谁可以提供帮助。
repair-refused-list = 不予计入的更改
repair-copy-text = 文件仍然损坏：请在下方恢复某一天的副本。之后的内容由其他人补回。
repair-rescue-text = 如果其他办法都无效：
repair-steps = 检查结果
repair-step-pages = 文件页面
repair-step-entries = 链与签名
repair-step-documents = 文档、列表和搜索
repair-step-missing = 其他人有而此处没有的内容
repair-step-refused = 不予计入的更改
repair-fine = 正常
repair-mended = 已修复
repair-missing = 缺少 { $count } 个日志条目；下次连接时将请求补回。
repair-refused = 有 { $count } 项更改另行保存，并注明原因。
repair-open-pages = 文件的某些部分无法读取。请先抢救可读内容，再恢复某个副本。
repair-open-entries = 某些日志条目无法读取。请先抢救可读内容，再恢复某个副本；其余内容由其他人补回。
repair-open-documents = 某些记录未能重新生成。请恢复某个副本；之后的内容由其他人补回。

## First start

welcome = 欢迎
welcome-text = Roadbook将联盟的路线图、指标和会议保存在您自己的计算机上。没有网络也能使用，有网络时即可共享更改。
welcome-reference = 开放式教育资源动态联盟
welcome-reference-text = 从联盟启动时的路线图开始，其中包括工作组、行动、指标和合作伙伴。
welcome-empty = 空白工作区
welcome-empty-text = 从零开始，制定自己的路线图。
welcome-join = 凭邀请加入
welcome-join-text = 使用同事交给您的文件或代码。
your-name = 您的姓名
your-name-note = 其他成员会在您的更改旁看到此姓名。
workspace-name = 工作区名称
workspace-create = 创建工作区
workspace-creating = 正在创建…
workspace-join = 加入工作区
invite-choose = 选择邀请文件…

## Unlocking

unlock = 解锁
unlocking = 正在解锁…

copies = 自动副本
copies-text = 程序运行期间，每天在工作区旁保存一份经过校验的完整加密副本：保留最近三份，以及此前四周每周一份。文件损坏时可用这些副本恢复；若要防范电脑丢失，请在别处备份并保持同步。
copies-none = 尚无自动副本。
copy-put-back = 恢复
copy-put-back-title = 恢复 { $day } 的副本？
copy-put-back-text = 该副本将取代当前工作区。现有内容保存在旁边的文件夹中，不会删除任何内容。其他人持有的后续工作将在下次同步时恢复。
damaged = 工作区文件已损坏
damaged-text = 密钥正确，但文件的一部分无法读取。未作任何更改。请恢复某一天的副本：损坏的文件会另行保存，其他人持有的后续工作将通过同步恢复。
not-opening = 工作区无法打开
keys-put-back = 从副本中取回该文件
unlock-forgotten = 用恢复码打开…
unlock-forgotten-text = 您纸上的恢复码可在这台计算机上打开工作区。请选择今后用来打开工作区的密码短语；旧的密码短语将不再有效。
unlock-wrong-code = 该恢复码无法在这台计算机上打开工作区。请逐组核对；恢复码只能打开创建它时在此打开着的工作区。
rescue = 抢救可读内容…
rescue-file = 抢救的数据
rescue-text = 仍可读取的全部内容将写入一个新文件夹：更改存为任何成员都能读取的交换文件，记录存为表格，另附一份报告说明哪些内容已读取、哪些未能读取。此处不作任何更改。
rescue-running = 正在逐页读取…
rescue-done = 已将 { $entries } 个日志条目和 { $records } 行数据保存到 { $folder }
rescue-whole = 没有缺失任何内容。
rescue-missing = 缺少 { $count } 个日志条目；其他人可能持有，下次同步时会补回。报告中已列明。
rescue-pending = 文件夹中有 { $count } 项您的更改是其他任何人都没有的，见 pending.json 和各表格。
rescue-partial = 表格中的某些行未能读取；凡上述更改完整之处，均可据以恢复。
rescue-closed = 未能读取工作区的密钥，因此任何人都无法打开已保存的更改。表格则人人可读。

lock-after = 无人操作时锁定
lock-after-never = 从不
lock-after-minutes = { $count } 分钟后
