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

care = 备份与检查
care-text = 备份是此工作区完整的加密副本，存于单独的文件夹中，可用密码短语打开。检查会重新读取全部内容并加以比对。重建会根据已记录的更改重新生成列表和搜索，不会丢失任何内容。
backup-file = Roadbook备份
backup-write = 创建备份…
backup-written = { $size }的备份已写入{ $file }
verify = 全部检查
verify-done = 已检查{ $count }条日志条目，均完好无损。
rebuild = 重建列表和搜索
rebuild-done = 已重建{ $count }条记录。
check-running = 正在检查…
check-problems = 发现{ $count }个问题。相关内容已另行存放；未删除任何内容。

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

lock-after = 无人操作时锁定
lock-after-never = 从不
lock-after-minutes = { $count } 分钟后
