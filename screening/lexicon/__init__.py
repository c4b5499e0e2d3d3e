"""Tables of words that matching rests on: legal forms, abbreviations, Chinese words, counts. Data and its shape only."""
