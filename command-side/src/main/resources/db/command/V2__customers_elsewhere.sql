-- Customers are recognised by personal.contact, which their erasure empties.
DROP TABLE command.customer;
