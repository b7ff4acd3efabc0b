"""What is kept: SQLite, its migrations and one repository per aggregate. The only home of SQL."""
