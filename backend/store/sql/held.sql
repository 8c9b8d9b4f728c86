SELECT contact, agent FROM held
