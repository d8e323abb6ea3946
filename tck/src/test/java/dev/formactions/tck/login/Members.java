package dev.formactions.tck.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Map;
import java.util.Set;

/** Whom the server knows. Everybody's password is their name. */
@ApplicationScoped
public class Members implements IdentityStore {

    private static final Map<String, String> GROUPS = Map.of("ann", "staff", "bob", "guest");

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String group = GROUPS.get(given.getCaller());
        return group != null && given.compareTo(given.getCaller(), given.getCaller())
                ? new CredentialValidationResult(given.getCaller(), Set.of(group))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
