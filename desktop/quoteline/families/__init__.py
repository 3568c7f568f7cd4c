"""Which quotations are printings of one statement, and what each printing changed or left out. Knows no database."""
