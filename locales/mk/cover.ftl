### status: draft

cover-covered = Покриено од { $time }
cover-enter = Enter повторно го покажува екранот.
cover-not-locked = Ова го крие екранот, не го заклучува: сѐ уште нема лозинка.
cover-locks-when-saved = Ова го крие екранот. Се заклучува штом ќе се зачува она што е на него.
