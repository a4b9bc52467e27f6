self.owned = 1
